import Language
import Model

/// The sentences that explain a finding and say what to do, made when it is shown, in the reader's language.
enum FindingWording {
    /// What, and why it was flagged.
    ///
    /// - Parameter quoting: ends with the words that show it; not where they stand beside it anyway.
    static func explanation(
        of finding: Finding, in context: ReportContext, _ language: TextLanguage, quoting: Bool = true
    ) -> String {
        let sentence = Sentence.filled(
            phrases(for: finding).explanation[language], facts(of: finding, in: context, language))
        guard quoting, finding.kind == .stale, let quote = finding.evidence.first?.quote, !quote.isEmpty else {
            return sentence
        }
        return sentence.dropLast() + ": \(Bilingual.quoted(quote, language))."
    }

    /// What a coordinator can do about it.
    static func action(for finding: Finding, in context: ReportContext, _ language: TextLanguage) -> String {
        Sentence.filled(phrases(for: finding).action[language], facts(of: finding, in: context, language))
    }

    /// A few words for a heading.
    static func label(of finding: Finding) -> Bilingual {
        phrases(for: finding).label
    }

    private static func phrases(for finding: Finding) -> FindingPhrases {
        let table: [String: FindingPhrases] =
            switch finding.kind {
            case .stale: StalePhrases.all
            case .source: SourcePhrases.all
            case .overlap: OverlapPhrases.all
            case .conflict: ConflictPhrases.all
            case .gap: GapPhrases.all
            case .boundary: BoundaryPhrases.all
            }
        let key =
            finding.kind == .overlap ? finding.relation?.rawValue ?? OverlapPhrases.group : finding.reason.rawValue
        return table[key] ?? .unknown
    }

    /// What the phrases' `{names}` stand for.
    private static func facts(
        of finding: Finding, in context: ReportContext, _ language: TextLanguage
    ) -> [String: String] {
        let unit = finding.field ?? ""
        var facts = finding.facts.mapValues { ValueWording.text($0, of: unit, language) }
        facts["year"] = finding.facts["year"]?.description
        let titles = finding.offerings.map { context.title($0, language) }
        facts["offerings"] = titles.isEmpty ? nil : Bilingual.list(titles, language)
        facts["offering"] = titles.first
        facts["other"] = titles.dropFirst().first
        facts["source"] = finding.source.map { context.sourceAddress($0) }
        facts["field"] = finding.field.map { FieldWording.label($0, language) }
        facts["facet"] = nil
        if case .text(let facet)? = finding.facts["facet"], let name = FacetName(rawValue: facet) {
            facts["facet"] = FacetWording.label(name, language)
            for key in ["before", "after"] where finding.kind == .boundary {
                facts[key] = finding.facts[key].map { FacetWording.codes($0.description, of: name, language) }
            }
        }
        if finding.kind == .gap {
            for name in FacetName.allCases {
                facts[name.rawValue] = finding.facts[name.rawValue].map {
                    FacetWording.codes($0.description, of: name, language)
                }
            }
        }
        return facts
    }
}

/// What is said of one reason.
struct FindingPhrases: Sendable {
    /// A few words for a heading.
    let label: Bilingual
    let explanation: Bilingual
    let action: Bilingual

    /// For a reason that a newer version stored.
    static let unknown = FindingPhrases(
        label: Bilingual("Annat", "Other"),
        explanation: Bilingual("{offering} behöver ses över.", "{offering} needs a look."),
        action: Bilingual("Titta på underlaget.", "Look at the evidence."))
}
