import Language
import Model

/// How long nothing is paid back.
enum GracePeriodRule: FieldRule {
    private static let words = FieldWords([
        "amorteringsfri*", "*amorteringsfria", "utan amortering*", "anstånd*", "bara ränta", "endast ränta",
        "enbart ränta", "slipper amortera",
        "amorterar inte", "inga amorteringar", "ingen amortering", "uppskov*", "grace period", "interest only",
        "interest - only",
        "no repayment*", "repayment - free", "without repayment*", "only pay interest", "pay only interest",
        "amortering* börjar efter",
        "börjar amortera efter", "first repayment after",
    ])

    static func findings(in statement: Statement) -> [FieldFinding] {
        statement.quantities.compactMap { mention in
            guard let months = mention.months, months >= 1, statement.says(words) else { return nil }
            return FieldFinding(
                field: .graceMonths, value: .number(months), tokens: mention.tokens, strength: statement.strength(words)
            )
        }
    }
}
