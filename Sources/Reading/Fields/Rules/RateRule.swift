import Language
import Model

/// The share of a cost that a grant pays.
enum RateRule: FieldRule {
    /// Words that a share of a cost is told with, whatever the offering.
    private static let costs = FieldWords([
        "av kostnad*", "av dina kostnad*", "av era kostnad*", "av de *kostnaderna", "av utgift*", "av fakturan",
        "av fakturorna",
        "av notan",
        "av *kostnaden", "av *kostnaderna", "av *kostnader", "av budgeten", "av er budget", "av din budget",
        "av projektbudgeten", "av förstudie*", "av en förstudie", "bekostar", "of the cost*", "of cost*",
        "of your cost*", "of eligible",
        "of the invoice", "of expen*", "bidrar med", "staten betalar", "regionen betalar", "kommunen betalar",
        "vi betalar", "vi ersätter", "vi går in med", "vi skjuter till", "stödnivå*", "stödandel*", "stödgrad*",
        "funding rate", "aid intensity",
        "stödprocent*",
    ])
    /// Words that tell it in a grant.
    private static let words = FieldWords([
        "av investering*", "av monter*", "av hyra*", "av arvode*", "av priset", "of the investment", "stöd*", "bidrag*",
        "ersätt*",
        "täck*", "checken", "får tillbaka", "får", "få", "betalar", "betala", "står för", "stå för", "bidrar", "grant",
        "covers",
        "cover", "covered", "pays", "pay", "funded", "support*", "reimburse*", "finansierar", "finansieras",
        "subventioner*",
        "medfinansierar", "andel", "voucher",
    ])
    /// Labels under which a grant's share is told without another word.
    private static let labels = FieldWords([
        "belopp", "stöd", "stödet", "bidrag", "omfattning", "nivå", "andel", "storlek", "så mycket", "hur mycket",
        "amount", "support", "what you get", "grant", "rate",
    ])
    private static let growth = FieldWords([
        "rabatt*", "moms", "discount", "heltid", "tjänst", "sysselsättning", "vat", "premie*", "provision*", "växa",
        "öka", "minska",
        "utsläpp*", "marginal*", "skatt*", "ägar*", "sannolikhet*", "förskott*", "deposition*", "andelar",
    ])

    private static let costNouns = FieldWords([
        "*kostnad", "*kostnaden", "*kostnader", "*kostnaderna", "*utgift", "*utgiften", "*utgifter", "*utgifterna",
        "*arvode", "*arvodet", "*hyra", "*hyran", "*investering", "*investeringen", "*investeringar", "cost", "costs",
        "expenses", "expenditure", "fee", "fees", "rent", "investment", "invoice",
    ])

    /// "50 % of stand costs": a kind of cost within three words after.
    private static func isOfCost(_ mention: QuantityMention, _ statement: Statement) -> Bool {
        let of = mention.tokens.upperBound
        guard ["of", "av"].contains(statement.text[of]?.text), statement.titleKind.isDisjoint(with: [.loan, .cover])
        else { return false }
        return costNouns.isSaid(in: statement.text, of + 1..<min(of + 4, statement.sentence.upperBound))
    }

    private static let possibility = FieldWords(["kan", "can", "may", "up to"])

    static func findings(in statement: Statement) -> [FieldFinding] {
        let isGrant = statement.kind.contains(.grant) && statement.titleKind.isDisjoint(with: [.loan, .cover])
        let isNamed = isGrant && (statement.says(words) || statement.labelSays(labels))
        return statement.quantities.flatMap { mention -> [FieldFinding] in
            guard mention.unit == .percent, let share = mention.upper, share <= 100,
                statement.says(costs, near: mention.tokens) || isOfCost(mention, statement) || isNamed,
                !statement.says(growth, near: mention.tokens)
            else { return [] }
            let isMost =
                mention.bound == .atMost || mention.bound == .range || mention.bound == .below
                || statement.says(possibility, before: mention.tokens)
            let field: FieldName = isMost ? .rateMaximum : .rate
            return [
                FieldFinding(
                    field: field, value: .number(share), tokens: mention.tokens, strength: statement.strength(costs))
            ]
        }
    }
}
