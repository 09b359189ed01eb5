import Language
import Model

/// When one can apply: `opens` and `deadline`.
enum ApplicationPeriodRule: FieldRule {
    private static let words = FieldWords([
        "ansök*", "*ansökan", "ansökningstid*", "anmäl*", "sök", "söka", "söks", "svar*", "osa", "inlämn*", "lämna*",
        "boka", "bokas", "tar emot", "deadline",
        "deadlines", "stoppdatum", "stoppdag*", "brytdatum", "brytdag*", "vara hos oss", "finnas hos oss", "sista",
        "fönstret", "öppen", "öppet", "öppnar", "öppnas", "stänger", "stängs", "utlysning*",
        "apply",
        "applications", "application", "register",
        "registration", "closes", "opens", "submit*", "sign up", "call", "rsvp", "skicka*", "inkom*", "kommit in",
        "inne", "platsen bokas", "nominera*",
        "intresseanmäl*", "ta emot", "book", "enrol*", "sista dag", "closing date", "closing", "slutdatum", "due",
        "due date",
    ])
    private static let lasting = FieldWords([
        "varar", "pågår", "projektet", "satsningen", "kampanjen", "gäller", "giltig*", "finns kvar", "runs until",
        "project", "valid", "erbjudandet",
    ])

    static func findings(in statement: Statement) -> [FieldFinding] {
        guard !statement.dates.isEmpty else { return [] }
        let isNamed = statement.says(words)
        return statement.dates.flatMap { mention -> [FieldFinding] in
            switch mention.kind {
            case .deadline: return isNamed ? deadline(mention, statement) : []
            case .start: return opening(mention, statement)
            case .date: return period(mention, statement)
            default: return []
            }
        }
    }

    private static func deadline(_ mention: DateMention, _ statement: Statement) -> [FieldFinding] {
        guard let end = mention.end,
            !(statement.says(lasting, before: mention.tokens) && !statement.says(words, before: mention.tokens))
        else { return [] }
        return [
            FieldFinding(
                field: .deadline, value: .day(end.day), tokens: mention.tokens, strength: statement.strength(words))
        ]
    }

    private static let openingWords = FieldWords([
        "ansökan", "ansöka", "ansökningar", "ansökningstid*", "ansökningsperiod*", "anmälningstid*",
        "anmälningsperiod*", "application period", "anmälan", "utlysning*", "fönstret", "söka", "sök",
        "applications", "application", "call",
        "registration", "apply", "ansökningsomgång*", "ansökningsrunda*", "sökperiod*", "utlysningsperiod*", "öppnar",
        "öppnas", "opens", "första ansökningsdag*", "*ansökan", "intresseanmäl*", "ansökningsfönst*",
    ])

    /// What begins then is the offering itself.
    private static let beginnings = FieldWords([
        "kursstart*", "kursen", "programstart*", "programmet", "projektstart*", "utbildningen", "första träff*",
        "course", "programme", "project start*",
    ])
    private static let binding = FieldWords(["bindande", "avbok*", "binding", "cancel*", "återbetal*"])

    private static func opening(_ mention: DateMention, _ statement: Statement) -> [FieldFinding] {
        guard let start = mention.start, statement.says(openingWords, near: mention.tokens),
            !statement.says(binding, near: mention.tokens), !statement.says(beginnings, before: mention.tokens)
        else { return [] }
        return [
            FieldFinding(
                field: .opens, value: .day(start.day), tokens: mention.tokens,
                strength: statement.strength(openingWords))
        ]
    }

    private static func period(_ mention: DateMention, _ statement: Statement) -> [FieldFinding] {
        guard let start = mention.start, let end = mention.end, start.day != end.day, mention.precision != .minute,
            // "Omgången för 2026 är avslutad" tells no days.
            mention.precision != .year,
            // "Mötet i april" may be anybody's; days are surely meant.
            mention.precision != .month || statement.labelSays(openingWords),
            statement.says(openingWords, near: mention.tokens)
        else { return [] }
        let strength = statement.strength(openingWords)
        return [
            FieldFinding(field: .opens, value: .day(start.day), tokens: mention.tokens, strength: strength),
            FieldFinding(field: .deadline, value: .day(end.day), tokens: mention.tokens, strength: strength),
        ]
    }
}
