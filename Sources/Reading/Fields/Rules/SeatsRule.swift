import Language
import Model

/// How many can take part.
enum SeatsRule: FieldRule {
    private static let admission = FieldWords([
        "deltar", "delta", "följa med", "åka med", "medverka", "tar med", "admit", "we take", "välja ut", "väljer ut",
        "väljs ut", "can join", "take part", "får plats", "plats för",
        "rum för", "room for", "antas", "antar", "tas in", "tar in", "take in", "accepted", "admitted", "tar emot",
        "ta emot", "plats åt",
    ])

    static func findings(in statement: Statement) -> [FieldFinding] {
        named(statement)
            + statement.quantities.compactMap { mention in
                let isSeats =
                    switch mention.unit {
                    case .count(.seats): !mention.isArticle
                    case .count(.companies), .count(.people):
                        statement.says(admission, near: mention.tokens) && !mention.isArticle
                    default: false
                    }
                guard isSeats, mention.upper != nil else { return nil }
                return FieldFinding(
                    field: .seats, value: .number(mention.value), tokens: mention.tokens, strength: .named)
            }
    }

    private static let labels = FieldWords([
        "antal platser :", "antal deltagare :", "max antal deltagare :", "platser :", "seats :", "places :",
        "number of places :", "number of participants :",
    ])

    /// "Antal platser: 15." in running text.
    private static func named(_ statement: Statement) -> [FieldFinding] {
        let rest = statement.label.upperBound..<statement.sentence.upperBound
        guard rest.lowerBound <= rest.upperBound, let label = labels.first(in: statement.text, rest),
            let number = statement.text[label.upperBound], number.kind == .number, let seats = Double(number.text),
            statement.text.endsSentence(at: label.upperBound) || statement.text[label.upperBound + 1]?.kind != .word
        else { return [] }
        let tokens = label.upperBound..<label.upperBound + 1
        return [FieldFinding(field: .seats, value: .number(seats), tokens: tokens, strength: .labelled)]
    }
}
