import Language
import Model

/// How many hours of help are included.
enum HoursRule: FieldRule {
    private static let others = FieldWords([
        "om dygnet", "per dag", "per vecka", "i veckan", "om dagen", "öppet", "öppettider", "i timmen", "per timme",
        "kronor i", "a day", "a week",
        "per day", "per week", "inom", "within", "restid", "resa", "före", "innan", "before", "svarar", "dygnet runt",
    ])

    static func findings(in statement: Statement) -> [FieldFinding] {
        statement.quantities.compactMap { mention in
            guard mention.unit == .duration(.hours), !mention.isArticle, mention.value >= 2, let hours = mention.upper,
                !statement.says(others, near: mention.tokens)
            else { return nil }
            return FieldFinding(field: .hours, value: .number(hours), tokens: mention.tokens, strength: .named)
        }
    }
}
