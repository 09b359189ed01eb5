import Language
import Model

/// How many can take part.
enum SeatsRule: FieldRule {
    private static let admission = FieldWords([
        "deltar", "delta", "följa med", "åka med", "medverka", "tar med", "admit", "we take", "välja ut", "väljer ut",
        "väljs ut", "can join", "take part", "får plats", "plats för",
        "rum för", "room for", "antas", "antar", "tas in", "tar in", "take in", "accepted", "admitted",
    ])

    static func findings(in statement: Statement) -> [FieldFinding] {
        statement.quantities.compactMap { mention in
            let isSeats =
                switch mention.unit {
                case .count(.seats): !mention.isArticle
                case .count(.companies), .count(.people):
                    statement.says(admission, near: mention.tokens) && !mention.isArticle
                default: false
                }
            guard isSeats, mention.upper != nil else { return nil }
            return FieldFinding(field: .seats, value: .number(mention.value), tokens: mention.tokens, strength: .named)
        }
    }
}
