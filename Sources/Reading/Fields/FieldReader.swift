import Language
public import Model

/// Reads the typed fields of one offering from its passages, each with the words that state it.
///
/// Pure and deterministic: the same passages, language and reference day give the same fields. What is not stated
/// clearly is left out: a wrong field is worse than a missing one.
public struct FieldReader: Sendable {
    private let language: TextLanguage?
    private let reference: CalendarDay

    /// - Parameters:
    ///   - language: of the offering (`sv`, `en-GB`); guessed from the text where nil or unknown.
    ///   - reference: the day the page was read: what "i dag" means, and where a date without a year falls.
    public init(language: String?, reference: CalendarDay) {
        self.language = language.flatMap { TextLanguage(rawValue: String($0.lowercased().prefix(2))) }
        self.reference = reference
    }

    /// The fields that `passages` state; of several statements of one field the one that names it best, then the first.
    public func fields(of passages: [Passage]) -> [FieldName: Observed<FieldValue>] {
        stated(in: passages).mapValues(\.observed)
    }

    /// The same, with the number of the rule in ``FieldRules/all`` that read each.
    func stated(in passages: [Passage]) -> [FieldName: (observed: Observed<FieldValue>, rule: Int)] {
        var best: [FieldName: (strength: FieldFinding.Strength, observed: Observed<FieldValue>, rule: Int)] = [:]
        for (finding, observed, rule) in findings(in: passages) {
            if let present = best[finding.field], present.strength >= finding.strength { continue }
            best[finding.field] = (finding.strength, observed, rule)
        }
        return best.mapValues { ($0.observed, $0.rule) }
    }

    private func findings(in passages: [Passage]) -> [(FieldFinding, Observed<FieldValue>, rule: Int)] {
        let language = language ?? TextLanguage.guess(passages.map(\.text).joined(separator: "\n")) ?? .swedish
        var found: [(FieldFinding, Observed<FieldValue>, rule: Int)] = []
        for statement in Statements(language: language, reference: reference).statements(of: passages) {
            for (finding, rule) in Self.findings(in: statement) {
                guard let range = statement.range(ofTokens: finding.tokens) else { continue }
                found.append((finding, Observed(finding.value, Quotation(statement.passage, range)), rule))
            }
        }
        return found
    }

    /// Offers the statement to every rule; what one claims the later ones do not see.
    private static func findings(in statement: Statement) -> [(FieldFinding, rule: Int)] {
        var rest = statement
        var found: [(FieldFinding, rule: Int)] = []
        for (number, rule) in FieldRules.all.enumerated() {
            let new = rule.findings(in: rest)
            for finding in new {
                rest.quantities.removeAll { $0.tokens.overlaps(finding.tokens) }
                rest.dates.removeAll { $0.tokens.overlaps(finding.tokens) }
            }
            found += new.filter { $0.field != .ignored }.map { ($0, number) }
        }
        return found
    }
}

extension FieldName {
    /// What a rule claims so that no other takes it: a figure of somebody else's, of the past, of several offerings.
    static let ignored: Self = ""
}
