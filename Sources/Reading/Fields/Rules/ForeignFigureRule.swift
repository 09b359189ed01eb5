import Language
import Model

/// Figures that are not the offering's own: of the past, of the promoter itself, of several offerings together, of a bank.
enum ForeignFigureRule: FieldRule {
    private static let past = FieldWords([
        "beviljade", "beviljades", "delade ut", "lånade ut", "betalade ut", "betalades ut", "vi fördelade",
        "fördelade vi", "fördelades",
        "i fjol",
        "förra året", "last year", "granted", "har hjälpt", "har gett", "har lånat", "har beviljat", "have granted",
        "omsatte", "ökade",
        "växte", "minskade", "increased", "grew", "har fått", "stöds inte", "ges inte",
        "omfattas inte", "not supported", "lånade vi", "beviljade vi", "hjälpte vi", "exempel", "till exempel fick",
        "for example",
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
    private static let room = FieldWords(["plats för", "rum för", "platser för", "room for"])
    private static let bank = FieldWords([
        "banken står för", "banken ska stå för", "banken bidrar", "banken lånar ut", "the bank provides",
        "the bank must provide",
        "banken finansierar",
    ])
    /// What is paid beside the offering itself.
    private static let extras = FieldWords([
        "dröjsmåls*", "parkering*", "hotell*", "boende*", "logi", "moms är", "parking", "hotel", "vite", "viten",
        "böter", "lön", "löner",
    ])
    private static let statistics = FieldWords([
        "av företagen", "av kunderna", "av bolagen", "av dem", "av alla", "av deltagarna", "av medlemmarna",
        "of companies", "of our",
        "ägs till", "ägare", "aktierna", "of all", "av befolkningen", "av marknaden",
    ])

    static func findings(in statement: Statement) -> [FieldFinding] {
        guard !statement.quantities.isEmpty else { return [] }
        let areAll =
            past.isSaid(in: statement.text, statement.sentence)
            || together.isSaid(in: statement.text, statement.sentence)
        return statement.quantities.compactMap { mention in
            areAll || isForeign(mention, statement)
                ? FieldFinding(field: .ignored, value: .number(0), tokens: mention.tokens, strength: .implied) : nil
        }
    }

    private static func isForeign(_ mention: QuantityMention, _ statement: Statement) -> Bool {
        if statement.says(extras, before: mention.tokens) { return true }
        switch mention.unit {
        case .count(.employees), .count(.people), .count(.companies), .duration(.years):
            return !statement.says(room, before: mention.tokens)
                && promoter.isSaid(
                    in: statement.text, statement.clause(of: mention.tokens).lowerBound..<mention.tokens.lowerBound)
        case .percent:
            return statement.says(statistics, near: mention.tokens) || statement.says(bank, before: mention.tokens)
        case .money: return statement.says(bank, before: mention.tokens)
        default: return false
        }
    }
}
