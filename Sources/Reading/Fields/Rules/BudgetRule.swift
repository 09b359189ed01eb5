import Language
import Model

/// How much there is to share out in all.
enum BudgetRule: FieldRule {
    private static let words = FieldWords([
        "budget", "budgeten", "total budget", "anslag", "anslaget", "pott", "potten", "ramen är", "total ram", "avsatt",
        "avsätter", "avsätts",
        "fördelar", "fördelas", "fördela", "dela på", "att dela", "till förfogande", "disponerar", "finns att söka",
        "totalt finns", "finns totalt",
        "allocated", "earmarked", "total funding", "total of", "share of", "the envelope", "envelope", "total envelope",
        "utlysningen omfattar",
        "utlysningens budget",
        "delar ut", "delar under", "satsar", "avsatta", "finns det", "att fördela",
    ])
    private static let applicants = FieldWords([
        "projektets", "projektbudget*", "din budget", "er budget", "ert projekt", "your project", "projektet ska",
        "kalkyl*", "per projekt", "per företag",
        "per sökande", "per project", "per company", "varje projekt",
    ])

    static func findings(in statement: Statement) -> [FieldFinding] {
        statement.quantities.compactMap { mention in
            guard let currency = mention.currency, mention.bound != .atMost, mention.value >= 100_000,
                statement.says(words, near: mention.tokens), !statement.says(applicants, near: mention.tokens)
            else { return nil }
            let money = FieldValue.money(Money(amount: mention.value, currency: currency))
            return FieldFinding(
                field: .budget, value: money, tokens: mention.tokens, strength: statement.strength(words))
        }
    }
}
