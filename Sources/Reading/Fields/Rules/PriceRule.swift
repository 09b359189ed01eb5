import Language
import Model

/// What one pays, and what members pay.
enum PriceRule: FieldRule {
    private static let words = FieldWords([
        "kostar", "kosta", "pris", "priset", "priser", "fast pris", "*pris", "*priset", "avgift", "avgiften", "*avgift",
        "*avgiften", "taxa", "taxan",
        "per person", "per deltagare", "per rapport", "per styck", "per intyg", "per plats", "moms", "inkl",
        "inklusive", "exkl", "exklusive",
        "betalar", "faktureras", "fee", "fees", "price", "prices", "cost", "costs", "per participant", "vat", "excl",
        "incl", "ordinarie", "per ärende",
        "per timme", "i timmen", "per dag", "biljett*", "i månaden", "per månad", "kostnaden är", "kostnad", "pay",
    ])
    private static let members = FieldWords([
        "medlem", "medlemmar", "medlemspris*", "medlemmarna", "medlemsföretag", "members", "member", "för medlemmar",
    ])
    private static let others = FieldWords([
        "icke - medlemmar", "icke medlemmar", "ickemedlemmar", "icke - medlem", "icke medlem", "ej medlem*",
        "ej medlem", "inte är medlem*", "inte medlem*",
        "non - members", "non - member", "non members", "others", "övriga", "för andra", "andra", "annars", "ordinarie",
        "other companies",
    ])
    /// Shares of costs, support and loans are no prices, whatever stands beside them.
    private static let support = FieldWords([
        "lånar", "låna", "bidrag*", "stöd*", "ersätt*", "får", "få", "borrow", "lend", "grant*", "lån", "lånet",
        "täck*", "kredit*", "investering*",
        "checken", "söka", "ger", "lägger", "värde", "värt", "värda", "worth", "value",
    ])

    static func findings(in statement: Statement) -> [FieldFinding] {
        statement.quantities.compactMap { mention in
            guard let currency = mention.currency,
                mention.bound == .exact || mention.bound == .atLeast || mention.bound == .about
            else { return nil }
            let isForOthers = isSaid(others, mention, statement)
            let isForMembers = !isForOthers && isSaid(members, mention, statement)
            let isNamed = statement.says(words, near: mention.tokens) || isForOthers || isForMembers
            guard isNamed && !isSupport(mention, statement) || isBare(mention, statement) else { return nil }
            let money = FieldValue.money(Money(amount: mention.value, currency: currency))
            return FieldFinding(
                field: isForMembers ? .priceForMembers : .price, value: money, tokens: mention.tokens,
                strength: isNamed ? statement.strength(words) : .implied)
        }
    }

    /// Whose price it is stands before it, or right after: not in the next clause.
    private static func isSaid(_ words: FieldWords, _ mention: QuantityMention, _ statement: Statement) -> Bool {
        if statement.says(words, before: mention.tokens) { return true }
        let after = mention.tokens.upperBound..<statement.clause(of: mention.tokens).upperBound
        let end = after.first { [",", ";"].contains(statement.text[$0]?.text) } ?? after.upperBound
        return words.isSaid(in: statement.text, after.lowerBound..<end)
    }

    private static func isSupport(_ mention: QuantityMention, _ statement: Statement) -> Bool {
        if statement.labelSays(words) { return false }
        return statement.says(support, near: mention.tokens)
    }

    /// "Kurs den 3 februari, 2 150 kr": what else would a bare amount be where nothing is lent, given or guaranteed?
    private static func isBare(_ mention: QuantityMention, _ statement: Statement) -> Bool {
        let givesMoney = !statement.kind.union(statement.titleKind).isDisjoint(with: [.loan, .grant, .cover])
        return !givesMoney && mention.bound == .exact && mention.value < 100_000 && !isSupport(mention, statement)
    }
}
