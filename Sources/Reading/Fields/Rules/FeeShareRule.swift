import Language
import Model

/// What a financial service costs, and what it pays at once, as shares: premiums, fees, advances on invoices.
enum FeeShareRule: FieldRule {
    private static let premiums = FieldWords([
        "premie", "premien", "*premie", "*premien", "premium", "borgensavgift*", "garantiavgift*", "guarantee fee",
    ])
    private static let fees = FieldWords([
        "avgift", "avgiften", "*avgift", "*avgiften", "fee", "provision", "provisionen", "commission",
    ])
    private static let invoices = FieldWords([
        "av fakturan*", "av fakturabelopp*", "av fakturavärde*", "av fakturorna*", "of the invoice", "of invoice*",
        "of the invoiced",
    ])
    private static let advances = FieldWords([
        "betalar ut", "betalas ut", "utbetal*", "förskott*", "belåna*", "direkt", "genast", "advance*", "up front",
        "pay out", "paid out",
    ])

    static func findings(in statement: Statement) -> [FieldFinding] {
        statement.quantities.compactMap { mention in
            guard mention.unit == .percent, let field = field(mention, statement) else { return nil }
            return FieldFinding(field: field, value: .number(mention.value), tokens: mention.tokens, strength: .named)
        }
    }

    private static func field(_ mention: QuantityMention, _ statement: Statement) -> FieldName? {
        let isCredit = !statement.titleKind.union(statement.kind).isDisjoint(with: [.loan, .cover])
        if statement.says(premiums, before: mention.tokens) { return isCredit ? .premium : nil }
        if statement.says(fees, before: mention.tokens) {
            let isPlain = statement.labelSays(fees) || statement.says(invoices, after: mention.tokens)
            return isCredit || isPlain && statement.titleKind.isDisjoint(with: .grant) ? .fee : nil
        }
        let isAdvance = statement.says(invoices, after: mention.tokens) && statement.says(advances)
        return isAdvance && statement.titleKind.isDisjoint(with: .grant) ? .advance : nil
    }
}
