import Language
import Model

/// The share that the company itself has to pay.
enum OwnShareRule: FieldRule {
    private static let nouns = FieldWords([
        "egeninsats*", "egen insats", "egna insats*", "egenfinansiering*", "egen finansiering", "medfinansiering*",
        "eget kapital",
        "egna medel", "egen del", "own contribution", "co - financing", "cofinancing", "own funding", "own funds",
        "privat finansiering", "egenandel*", "egeninsatsen", "your contribution", "own share", "match funding",
    ])
    private static let selves = FieldWords([
        "själv", "själva", "du betalar", "ni betalar", "betalar du", "betalar ni", "du står för", "ni står för",
        "företaget betalar",
        "företaget står för", "bolaget betalar", "bolaget står för", "står företaget för", "betalar företaget",
        "företaget ska stå för", "bolaget ska stå för", "du ska stå för", "ni ska stå för",
        "företaget ska betala", "du ska betala", "sökanden står för", "sökanden ska stå för", "company must pay",
        "står du för", "yourself",
        "you pay", "the company pays", "yourselves", "you cover", "you fund", "you finance", "du finansierar",
        "ni finansierar", "står ni för", "bekostar du", "bekostar ni", "the remaining", "resterande", "resten",
    ])
    private static let others = FieldWords([
        "staten", "regionen", "kommunen", "vi betalar", "vi står", "bidraget", "stödet", "we pay", "the grant",
        "får du", "checken", "du får",
        "kan du få", "länsstyrelsen",
    ])

    static func findings(in statement: Statement) -> [FieldFinding] {
        statement.quantities.compactMap { mention in
            guard mention.unit == .percent else { return nil }
            let isNamed = statement.says(nouns, near: mention.tokens)
            guard
                isNamed || statement.says(selves, near: mention.tokens) && !statement.says(others, near: mention.tokens)
            else {
                return nil
            }
            let value = mention.lower ?? mention.value
            return FieldFinding(
                field: .ownShareMinimum, value: .number(value), tokens: mention.tokens,
                strength: statement.strength(nouns))
        }
    }
}
