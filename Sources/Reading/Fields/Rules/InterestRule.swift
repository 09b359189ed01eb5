import Language
import Model

/// What a loan costs in a year, and by how much that is lowered.
enum InterestRule: FieldRule {
    private static let interest = FieldWords([
        "ränta", "räntan", "*ränta", "*räntan", "räntesats*", "räntor", "interest", "interest rate", "the rate is",
        "rate of interest",
    ])
    private static let discount = FieldWords([
        "ränterabatt*", "räntesänkning*", "räntenedsättning*", "rabatt på räntan", "lägre ränta", "räntan sänks",
        "sänker räntan",
        "interest discount", "interest reduction", "lower interest", "sänkt ränta", "rabatt*", "discount*", "reduc*",
    ])
    private static let premium = FieldWords([
        "över bankens", "ovanpå", "över referens*", "över styrränt*", "above", "plus", "påslag*",
    ])

    static func findings(in statement: Statement) -> [FieldFinding] {
        statement.quantities.compactMap { mention in
            switch mention.unit {
            case .percent
            where statement.says(interest, before: mention.tokens) || names(interest, after: mention, statement)
                || isLoansOnlyShare(statement):
                guard !statement.says(premium, after: mention.tokens) else { return nil }
                let field: FieldName = statement.says(discount, near: mention.tokens) ? .interestDiscount : .interest
                return FieldFinding(
                    field: field, value: .number(mention.value), tokens: mention.tokens,
                    strength: statement.strength(interest))
            case .percentagePoints where statement.says(discount, near: mention.tokens):
                return FieldFinding(
                    field: .interestDiscount, value: .number(mention.value), tokens: mention.tokens,
                    strength: statement.strength(discount))
            case .percentagePoints:
                return FieldFinding(field: .ignored, value: .number(0), tokens: mention.tokens, strength: .implied)
            default: return nil
            }
        }
    }

    /// "… betalar du bara ränta, just nu 5 procent": in a loan's sentence on interest no other share is likely.
    private static func isLoansOnlyShare(_ statement: Statement) -> Bool {
        let shares = statement.quantities.filter { $0.unit == .percent }
        return shares.count == 1 && statement.says(interest) && statement.kind.contains(.loan)
            && statement.titleKind.isDisjoint(with: [.grant, .cover])
    }

    /// "5 procents ränta": right after the figure.
    private static func names(_ words: FieldWords, after mention: QuantityMention, _ statement: Statement) -> Bool {
        let end = min(mention.tokens.upperBound + 3, statement.clause(of: mention.tokens).upperBound)
        return mention.tokens.upperBound < end && words.isSaid(in: statement.text, mention.tokens.upperBound..<end)
    }
}
