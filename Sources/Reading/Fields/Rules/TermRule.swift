import Language
import Model

/// How long a loan, a credit, a guarantee, a document or a stay lasts.
enum TermRule: FieldRule {
    private static let words = FieldWords([
        "löptid*", "återbetal*", "betalas tillbaka", "plats i", "pay it back", "pay back", "paid back", "tillbaka",
        "programmet", "program på", "*program på", "kurs på", "utbildning på", "utbildningen", "kursen",
        "the programme", "the course", "betala tillbaka", "vara betalt", "vara betald", "vara slutbetal*", "slutbetal*",
        "betalar tillbaka", "betalas av", "amorter*",
        "kredit", "krediten",
        "kredittid*", "krediter", "gäller", "giltig*", "löpa", "löper", "stanna", "stannar", "sitta", "flytta in",
        "repaid", "repayable", "repayment",
        "repay", "term", "valid", "maturity", "varaktighet", "programlängd", "längd", "duration", "credit", "credits",
        "varar", "pågår i",
        "pågår under", "pågår", "lasts", "stay", "sträcker sig", "sträcka sig", "lånetid*", "bindningstid*",
        "avtalstid*", "kontor", "desk", "office space", "kontorsplats*", "skrivbord*", "coworking", "workspace",
        "lokal",
        "lokaler",
    ])
    private static let others = FieldWords([
        "senaste", "sedan", "per år", "om året", "varje år", "erfarenhet", "kortare", "längre kredit", "last", "past",
        "ago", "de minimis",
        "försumbart", "gammal*", "gamla", "projekt*", "satsning*",
    ])

    static func findings(in statement: Statement) -> [FieldFinding] {
        statement.quantities.compactMap { mention in
            guard case .duration(let unit) = mention.unit, [.months, .quarters, .halfYears, .years].contains(unit),
                mention.upper != nil,
                let months = mention.months, months >= 1,
                !mention.isArticle || mention.bound != .exact || isLength(mention, statement)
                    || statement.labelSays(words),
                statement.says(words, near: mention.tokens) || isLent(mention, statement),
                !statement.says(others, near: mention.tokens),
                // "Kortare kredit än tolv månader" compares.
                !["än", "than"].contains(statement.text[mention.tokens.lowerBound - 1]?.text)
            else { return nil }
            return FieldFinding(
                field: .termMonths, value: .number(months), tokens: mention.tokens, strength: statement.strength(words))
        }
    }

    private static let lending = FieldWords([
        "låna", "lånar", "*lån", "*lånet", "lånas", "*kredit", "*krediten", "krediter", "borrow", "lend", "loan",
        "loans", "skydd*", "försäkr*", "garant*", "guarantee*", "insur*", "protect*", "cover*",
    ])
    private static let spanning: Set<String> = ["i", "på", "över", "over", "under", "for"]
    private static let ages = FieldWords([
        "yngre", "äldre", "gammal*", "gamla", "funnits", "verksam*", "registrerad*", "startat", "old", "drivit",
        "tillsvidare", "uppsägning*", "handlägg*", "besked*", "beslut*", "svar*", "ränta*", "räntan",
    ])

    /// "Låna upp till 8 MSEK i högst sex år": a length of time in a loan's sentence, after a small word.
    private static func isLent(_ mention: QuantityMention, _ statement: Statement) -> Bool {
        let isLoan = !statement.titleKind.union(statement.kind).isDisjoint(with: [.loan, .cover])
        guard isLoan, mention.months ?? 0 >= 3, statement.says(lending), !statement.says(ages, near: mention.tokens)
        else { return false }
        let start = mention.tokens.lowerBound
        return spanning.contains(statement.text[start - 1]?.text ?? "")
            || ["över", "over"].contains(statement.text[start]?.text ?? "")
    }

    /// "Giltig i ett år", not "en månad".
    private static func isLength(_ mention: QuantityMention, _ statement: Statement) -> Bool {
        ["i", "på", "for"].contains(statement.text[mention.tokens.lowerBound - 1]?.text)
    }
}
