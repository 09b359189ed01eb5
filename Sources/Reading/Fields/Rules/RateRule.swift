import Language
import Model

/// The share of a cost that a grant pays.
enum RateRule: FieldRule {
    private static let words = FieldWords([
        "av kostnad*", "av dina kostnad*", "av era kostnad*", "av utgift*", "av faktur*", "av notan", "av *kostnaden",
        "av *kostnaderna",
        "av *kostnader", "av investering*", "av monter*", "av hyra*", "av hyran", "av arvode*", "av priset",
        "of the cost*", "of cost*",
        "of your cost*", "of eligible", "of the invoice", "of expen*", "of the investment", "stödnivå*", "stödandel*",
        "stöd*", "bidrag*",
        "ersätt*", "täck*", "checken", "checken täcker", "får tillbaka", "du får", "kan du få", "ni får", "får du",
        "får", "betalar",
        "betala", "står för", "stå för", "bidrar", "grant", "covers", "cover", "covered", "pays", "funded", "support",
        "reimburse*",
        "finansierar", "finansieras", "subventioner*", "medfinansierar", "stödgrad", "andel",
    ])
    private static let growth = FieldWords([
        "rabatt*", "moms", "discount", "heltid", "tjänst", "sysselsättning", "vat", "premie*", "provision*", "växa",
        "öka", "minska",
        "utsläpp*", "marginal*", "skatt*", "ägar*", "sannolikhet*", "förskott*", "deposition*", "andelar",
    ])

    static func findings(in statement: Statement) -> [FieldFinding] {
        statement.quantities.flatMap { mention -> [FieldFinding] in
            guard mention.unit == .percent, let share = mention.upper, share <= 100,
                statement.says(words, near: mention.tokens) || statement.says(words),
                !statement.says(growth, near: mention.tokens)
            else { return [] }
            let isMost = mention.bound == .atMost || mention.bound == .range || mention.bound == .below
            let field: FieldName = isMost ? .rateMaximum : .rate
            return [
                FieldFinding(
                    field: field, value: .number(share), tokens: mention.tokens, strength: statement.strength(words))
            ]
        }
    }
}
