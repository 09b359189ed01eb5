import Language
import Model

/// Figures that are not the offering's own: of the past, of the promoter itself, of several offerings together, of a bank.
enum ForeignFigureRule: FieldRule {
    private static let past = FieldWords([
        "beviljade", "beviljades", "delade ut", "lånade ut", "betalade ut", "betalades ut", "fördelade", "fördelades",
        "i fjol",
        "förra året", "last year", "granted", "har hjälpt", "har gett", "har lånat", "har beviljat", "have granted",
        "omsatte", "ökade",
        "växte", "minskade", "increased", "grew", "har fått",
    ])
    private static let together = FieldWords([
        "tillsammans uppgå", "tillsammans får", "får tillsammans", "tillsammans högst", "sammanlagt för",
        "together may", "de minimis",
        "försumbart", "stöd av mindre betydelse",
    ])
    private static let promoter = FieldWords([
        "vi har", "vi är", "våra", "vår personal", "hos oss arbetar", "our staff", "we have", "we are", "oss arbetar",
        "har vi",
        "vår organisation", "vårt nätverk",
    ])
    private static let bank = FieldWords([
        "banken står för", "banken ska stå för", "banken bidrar", "banken lånar ut", "the bank provides",
        "the bank must provide",
        "banken finansierar",
    ])
    private static let statistics = FieldWords([
        "av företagen", "av kunderna", "av bolagen", "av dem", "av alla", "av deltagarna", "av medlemmarna",
        "of companies", "of our",
        "ägs till", "ägare", "aktierna", "of all", "av befolkningen", "av marknaden",
    ])

    static func findings(in statement: Statement) -> [FieldFinding] {
        statement.quantities.compactMap { mention in
            isForeign(mention, statement)
                ? FieldFinding(field: .ignored, value: .number(0), tokens: mention.tokens, strength: .implied) : nil
        }
    }

    private static func isForeign(_ mention: QuantityMention, _ statement: Statement) -> Bool {
        if past.isSaid(in: statement.text, statement.sentence)
            || together.isSaid(in: statement.text, statement.sentence)
        {
            return true
        }
        switch mention.unit {
        case .count(.employees), .count(.people), .count(.companies), .duration(.years):
            return promoter.isSaid(
                in: statement.text, statement.clause(of: mention.tokens).lowerBound..<mention.tokens.lowerBound)
        case .percent:
            return statement.says(statistics, near: mention.tokens) || statement.says(bank, before: mention.tokens)
        case .money: return statement.says(bank, before: mention.tokens)
        default: return false
        }
    }
}
