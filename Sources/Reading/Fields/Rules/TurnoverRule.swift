import Language
import Model

/// How much a company may or must sell for in a year. What it owns (assets) is claimed, so that no other rule takes it.
enum TurnoverRule: FieldRule {
    private static let words = FieldWords([
        "omsätt*", "omsättning*", "*omsättning", "*omsättningen", "omsatt", "turnover", "revenue", "revenues",
        "annual sales",
    ])
    private static let assets = FieldWords([
        "balansomslutning*", "balansräkning*", "tillgångar", "assets", "balance sheet", "aktiekapital*",
    ])

    static func findings(in statement: Statement) -> [FieldFinding] {
        statement.quantities.flatMap { mention -> [FieldFinding] in
            guard let currency = mention.currency else { return [] }
            if statement.says(assets, near: mention.tokens) {
                return [FieldFinding(field: .ignored, value: .number(0), tokens: mention.tokens, strength: .implied)]
            }
            guard statement.says(words, near: mention.tokens), mention.bound != .exact || statement.labelSays(words)
            else { return [] }
            return Limits.findings(mention, .turnoverMinimum, .turnoverMaximum, statement.strength(words)) {
                .money(Money(amount: $0, currency: currency))
            }
        }
    }
}
