import Model

/// Which subjects an offering's words tell of, the loudest first.
struct SubjectScore: Sendable {
    struct Found: Sendable {
        let code: String
        let score: Double
        /// Whether some word names it outright, rather than hints.
        let isNamed: Bool
        let quotation: Quotation?
    }

    private static let leastScore = 1.9
    private static let nearness = 0.34
    private static let score = WordScore(Subjects.all.flatMap(\.rows), places: .ofSubject)

    /// What the offering itself is about: not what its words deny or pass on to others.
    /// - Parameter supportType: the kind of support, which cannot be about everything.
    static func subjects(in wording: Wording, _ voices: Voices, supportType: String?) -> [Found] {
        var scores = score.scores(in: wording) { voices.voice(of: $0).ofSubject }
        for code in scores.keys { scores[code]?.score *= Likelihood.of(code, given: supportType) }
        return ranked(scores, wording)
    }

    /// Everything that is spoken of, also what is denied or passed on.
    static func all(in wording: Wording) -> [Found] {
        ranked(score.scores(in: wording), wording)
    }

    private static func ranked(_ scores: [String: WordScore.Code], _ wording: Wording) -> [Found] {
        let ranked = scores.filter { $0.value.score >= leastScore }
            .sorted { ($1.value.score, $0.key) < ($0.value.score, $1.key) }
        guard let loudest = ranked.first?.value.score else { return [] }
        return ranked.prefix { $0.value.score >= loudest * nearness }.map { code, found in
            Found(
                code: code, score: found.score, isNamed: found.plainest >= 4,
                quotation: found.words.map { wording.quotation($0.part, $0.tokens) })
        }
    }
}
