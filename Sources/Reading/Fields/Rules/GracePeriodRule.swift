import Language
import Model

/// How long nothing is paid back.
enum GracePeriodRule: FieldRule {
    private static let words = FieldWords([
        "amorteringsfri*", "*amorteringsfria", "utan amortering*", "anstånd*", "bara ränta", "endast ränta",
        "enbart ränta", "slipper amortera",
        "vänta med amortering*", "vänta med att amortera", "skjuta upp amortering*", "defer*", "amorterar inte",
        "inga amorteringar", "ingen amortering", "uppskov*", "grace period", "interest only",
        "interest - only",
        "no repayment*", "repayment - free", "without repayment*", "only pay interest", "pay only interest",
        "amortering* börjar efter",
        "börjar amortera efter", "first repayment after",
    ])

    private static let firstWords: Set<String> = ["första", "first", "inledande", "initial"]

    static func findings(in statement: Statement) -> [FieldFinding] {
        let candidates = statement.quantities.filter { ($0.months ?? 0) >= 1 && statement.says(words, near: $0.tokens) }
        // "36 månader utan amortering de första sex månaderna"
        let first = candidates.filter { mention in
            (mention.tokens.lowerBound - 1..<mention.tokens.upperBound).contains {
                firstWords.contains(statement.text[$0]?.text ?? "")
            }
        }
        if candidates.isEmpty || first.isEmpty, let whole = withoutFigure(statement) { return [whole] }
        return (first.isEmpty ? candidates : first).compactMap { mention in
            guard let months = mention.months else { return nil }
            return FieldFinding(
                field: .graceMonths, value: .number(months), tokens: mention.tokens, strength: statement.strength(words)
            )
        }
    }

    /// "Amorteringsfritt första året": one of what is named.
    private static func withoutFigure(_ statement: Statement) -> FieldFinding? {
        for (openings, months) in wholes {
            guard let tokens = openings.first(in: statement.text, statement.sentence),
                statement.says(words, near: tokens)
            else { continue }
            return FieldFinding(
                field: .graceMonths, value: .number(months), tokens: tokens, strength: statement.strength(words))
        }
        return nil
    }

    private static let wholes: [(FieldWords, Double)] = [
        (FieldWords(["första året", "första låneåret", "inledande året", "amorteringsfritt år", "first year"]), 12),
        (FieldWords(["första halvåret", "amorteringsfritt halvår", "first half - year", "first half year"]), 6),
        (FieldWords(["första kvartalet", "första tertialet", "first quarter"]), 3),
    ]
}
