import Model

/// What a company wants to come right (F2), by way of the subjects that its words tell of.
struct NeedRule: FacetRule {
    let name = FacetName.need

    /// A subject's second need counts less than its first.
    private static let secondFactor = 0.75
    private static let hintFactor = 0.6
    private static let nearness = 0.5

    /// Needs that a kind of support serves whatever it is about.
    private static let always = [
        "utbildning": "kompetens", "handelsdokument": "dokument", "partnersok": "hitta_kund", "forsakring": "fa_betalt",
        "utlandsnarvaro": "etablera", "exportkredit": "finansiera_order", "handelshinder": "regler",
        "natverk": "kompetens",
    ]
    /// Needs that it mostly serves, where the words tell of none.
    private static let mostly = [
        "delegation": "hitta_kund", "massa": "hitta_kund", "coachning": "kompetens",
        "inkubator": "investera", "riskkapital": "investera", "lan": "investera", "marknadsinfo": "hitta_marknad",
    ]

    func codes(in reading: FacetReading) -> [FacetCode] {
        var scores: [String: Double] = [:]
        var words: [String: Quotation] = [:]
        for subject in SubjectScore.subjects(
            in: reading.wording, reading.voices, supportType: reading.supportTypes.first?.code)
        {
            for (place, need) in Subjects.needs(of: subject.code).enumerated() {
                let score =
                    subject.score * (place == 0 ? 1 : Self.secondFactor) * (subject.isNamed ? 1 : Self.hintFactor)
                if score > scores[need] ?? 0 { words[need] = subject.quotation ?? words[need] }
                scores[need] = max(scores[need] ?? 0, score) + min(scores[need] ?? 0, score) * 0.3
            }
        }
        addWhatTheSupportMeans(reading, &scores, &words)
        let ranked = scores.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
        guard let loudest = ranked.first?.value else { return [] }
        return ranked.prefix { $0.value >= loudest * Self.nearness }
            .map { FacetCode($0.key, words[$0.key], confidence: $0.value / ($0.value + 2)) }
    }

    /// A course gives skills whatever it is about, and money for the climate is an investment.
    private func addWhatTheSupportMeans(
        _ reading: FacetReading, _ scores: inout [String: Double], _ words: inout [String: Quotation]
    ) {
        let loudest = scores.values.max() ?? 0
        func add(_ need: String, _ quotation: Quotation?) {
            scores[need] = Swift.max(scores[need] ?? 0, loudest * Self.nearness, 2)
            words[need] = words[need] ?? quotation
        }
        guard let support = reading.supportTypes.first else { return }
        if let need = Self.always[support.code] ?? (scores.isEmpty ? Self.mostly[support.code] : nil) {
            add(need, support.quotation)
        }
        if support.code == "garanti", scores["fa_betalt"] == nil { add("finansiera_order", support.quotation) }
        if ["lan", "bidrag", "villkorslan"].contains(support.code), scores["hallbarhet"] ?? 0 == loudest, loudest > 0 {
            add("investera", support.quotation)
        }
    }
}
