import Language
import Model

/// The sentences that explain a finding and say what to do, made when it is shown, in the reader's language.
enum FindingWording {
    /// What, and why it was flagged.
    static func explanation(of finding: Finding, in context: ReportContext, _ language: TextLanguage) -> String {
        Sentence.filled(phrases(for: finding).explanation[language], facts(of: finding, in: context, language))
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
            case .conflict, .gap, .boundary: ConflictPhrases.all
            }
        let key = finding.kind == .overlap ? finding.relation?.rawValue ?? "" : finding.reason.rawValue
        return table[key] ?? .unknown
    }

    /// What the phrases' `{names}` stand for.
    private static func facts(
        of finding: Finding, in context: ReportContext, _ language: TextLanguage
    ) -> [String: String] {
        var facts = finding.facts.mapValues { ValueWording.text($0, language) }
        let titles = finding.offerings.map { "”\(context.title($0))”" }
        facts["offering"] = titles.first ?? ""
        facts["other"] = titles.dropFirst().first ?? ""
        facts["source"] = context.sourceName(finding.source)
        facts["quote"] = finding.evidence.first.map { "”\($0.quote)”" } ?? ""
        facts["field"] = finding.field.map { FieldWording.label($0, language) } ?? ""
        facts["reason"] = finding.reason.rawValue
        if case .text(let facet)? = finding.facts["facet"] {
            facts["facet"] = FacetName(rawValue: facet).map { FacetWording.label($0, language) } ?? facet
        }
        return facts
    }
}

/// A text in both languages.
struct Bilingual: Sendable {
    let swedish: String
    let english: String

    init(_ swedish: String, _ english: String) {
        self.swedish = swedish
        self.english = english
    }

    subscript(language: TextLanguage) -> String {
        switch language {
        case .swedish: swedish
        case .english: english
        }
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
        explanation: Bilingual("{offering} har flaggats: {reason}.", "{offering} was flagged: {reason}."),
        action: Bilingual("Titta på underlaget.", "Look at the evidence."))
}

enum Sentence {
    /// Puts facts in the place of `{names}`; a name without a fact leaves nothing.
    static func filled(_ phrase: String, _ facts: [String: String]) -> String {
        var text = ""
        var rest = phrase[...]
        while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
            text += rest[..<open]
            text += facts[String(rest[rest.index(after: open)..<close])] ?? ""
            rest = rest[rest.index(after: close)...]
        }
        return text + rest
    }
}
