import Language
import Model

/// How much one can get, and from how much.
enum AmountRule: FieldRule {
    private static let words = FieldWords([
        "belopp*", "*belopp", "*beloppet", "lånar ut", "låna", "lånet", "lån på", "lån", "bidrag*", "*bidraget",
        "stöd*", "*stödet", "ersätt*", "checken", "*checken",
        "ger", "lägger", "få", "får", "kan få", "sök", "söka", "hur mycket", "how much", "betalar ut", "finansier*",
        "kredit*", "garanti*", "amount",
        "amounts", "loan", "loans", "borrow", "lend",
        "grant", "grants", "receive", "support", "reimburse*", "voucher", "vouchers", "up to", "behov", "kontrakt",
        "affärer",
        "investering*", "bevilja*", "summa*",
        "täck*", "invest*", "kalkyl*", "order", "projekt*", "skydd*", "limit", "limiten", "*limit", "belåna*", "ram",
        "ramen", "credit", "går in", "delägare", "kapital", "equity", "co - invest*", "skjuter till", "storlek", "size",
        "exposure",
        "värd", "värt", "worth",
    ])

    /// Words before which an exact figure is the least.
    private static let least = FieldWords([
        "minsta", "lägsta", "minimibelopp*", "minst", "minimum", "smallest", "lowest",
    ])

    static func findings(in statement: Statement) -> [FieldFinding] {
        let amounts = statement.quantities.filter { $0.currency != nil }
        guard !amounts.isEmpty else { return [] }
        let isSupport = !statement.kind.isDisjoint(with: [.loan, .grant, .cover])
        let isNamed = statement.says(words)
        return amounts.flatMap { mention -> [FieldFinding] in
            guard let currency = mention.currency else { return [] }
            let isLimit = mention.bound != .exact && mention.bound != .about
            guard isNamed && (isSupport || isLimit) || isLimit && isSupport else { return [] }
            let strength: FieldFinding.Strength = statement.labelSays(words) ? .labelled : isLimit ? .named : .implied
            let maximum: FieldName =
                mention.bound == .exact && statement.says(least, before: mention.tokens)
                ? .amountMinimum : .amountMaximum
            return Limits.findings(mention, .amountMinimum, maximum, strength) {
                .money(Money(amount: $0, currency: currency))
            }
        }
    }
}
