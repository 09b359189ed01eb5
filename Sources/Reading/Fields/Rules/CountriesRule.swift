import Language
import Model

/// In how many countries the offering is at hand.
enum CountriesRule: FieldRule {
    /// Where goods go is no help at hand.
    private static let trade = FieldWords([
        "exporter*", "importer*", "säljer", "sålde", "handlar med", "har kunder i", "med kunder i", "have customers in",
        "with customers in", "exports to",
    ])

    static func findings(in statement: Statement) -> [FieldFinding] {
        statement.quantities.compactMap { mention in
            guard mention.unit == .count(.countries), !mention.isArticle else { return nil }
            // "Över 100 länder" is told by its figure.
            let figure = mention.bound == .above ? mention.value - 1 : mention.value
            guard figure >= 2, !statement.says(trade) else { return nil }
            return FieldFinding(field: .countries, value: .number(figure), tokens: mention.tokens, strength: .named)
        }
    }
}
