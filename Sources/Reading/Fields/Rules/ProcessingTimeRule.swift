import Language
import Model

/// How soon one gets an answer, a decision or the document.
enum ProcessingTimeRule: FieldRule {
    private static let words = FieldWords([
        "svar", "svara*", "svarstid*", "besked*", "beslut*", "handlägg*", "återkommer", "återkoppl*", "hör av",
        "ringer upp", "uppringd",
        "kontaktar", "lämnar", "lämnas", "klar", "klart", "klara", "utfärd*", "leverer*", "levereras", "leverans",
        "leveransen", "leveranstid*", "delivery",
        "granskar", "granskas",
        "hear from", "reply", "replies", "answer*", "decision*", "respond*", "response", "processed", "processing time",
        "issued",
        "get back", "ready",
        "hjälp", "får hjälp", "förslag", "offert*", "kontakt", "delivered", "räkna med", "allow",
    ])
    private static let nextDay = FieldWords([
        "nästa vardag", "nästa arbetsdag", "nästa dag", "påföljande dag", "påföljande vardag", "påföljande arbetsdag",
        "dagen efter",
        "följande dag", "följande vardag", "nästkommande vardag", "the next working day", "next working day",
        "the next day",
        "next business day", "the following day", "inom ett dygn", "samma dag", "samma arbetsdag", "same day",
        "the same day", "same working day",
    ])
    /// What such a time is called: no preposition is needed beside them.
    private static let times = FieldWords([
        "handläggningstid*", "svarstid*", "väntetid*", "leveranstid*", "beslutstid*", "processing time", "lead time",
        "response time", "turnaround time", "delivery time", "svar på", "svar inom",
    ])
    /// English "a" is no number.
    private static let week = FieldWords(["within a week", "in a week", "about a week"])
    private static let timeLabels = FieldWords(["tid", "tidsåtgång", "väntetid", "time", "turnaround"])
    private static let ownDuty = FieldWords([
        "ska du", "måste du", "ska ni", "måste", "rekvirera*", "överklag*", "redovis*", "återkalla*", "you must",
        "ångra*", "betala inom",
        "betalas inom", "startas", "påbörjas", "faktura*",
    ])
    private static let within = FieldWords([
        "inom", "efter", "within", "in", "tar", "takes", "på", "after", "cirka", "ca", "räkna med", "allow",
    ])

    static func findings(in statement: Statement) -> [FieldFinding] {
        guard statement.says(words) || statement.labelSays(timeLabels) || isPromised(statement),
            !statement.says(ownDuty)
        else { return [] }
        if let tokens = week.first(in: statement.text, statement.sentence) {
            return [FieldFinding(field: .processingDays, value: .number(7), tokens: tokens, strength: .named)]
        }
        if let tokens = nextDay.first(in: statement.text, statement.sentence) {
            return [FieldFinding(field: .processingDays, value: .number(1), tokens: tokens, strength: .named)]
        }
        return statement.quantities.compactMap { mention in
            guard case .duration(let unit) = mention.unit,
                [.hours, .days, .workingDays, .weeks, .months].contains(unit),
                let days = mention.days, isDelay(mention, statement), !isDone(mention, statement)
            else { return nil }
            return FieldFinding(
                field: .processingDays, value: .number(max(1, days.rounded(.up))),
                tokens: withPreposition(mention, statement),
                strength: statement.strength(words))
        }
    }

    private static let promises = FieldWords(["vi", "we", "får du", "du får", "ni får", "you get", "you receive"])

    /// "Vi tar fram tre lokaler inom två veckor": what is done for one, and by when.
    private static func isPromised(_ statement: Statement) -> Bool {
        statement.titleKind.isDisjoint(with: [.loan, .cover]) && promises.isSaid(in: statement.text, statement.sentence)
            && statement.quantities.contains { mention in
                ["inom", "within"].contains(statement.text[mention.tokens.lowerBound - 1]?.text)
            }
    }

    private static func isDelay(_ mention: QuantityMention, _ statement: Statement) -> Bool {
        if statement.labelSays(words) || mention.bound == .atMost || mention.bound == .below { return true }
        if statement.says(times, before: mention.tokens) { return true }
        // "Tid: 6 timmar" is how long it lasts.
        if statement.labelSays(timeLabels) { return mention.unit != .duration(.hours) }
        let start = mention.tokens.lowerBound
        // The mention's own first word may be the "cirka".
        return within.isSaid(in: statement.text, max(statement.sentence.lowerBound, start - 2)..<start + 1)
    }

    /// "Under 12 timmar", "i fyra veckor" last; "i fem dagar" too.
    private static func isDone(_ mention: QuantityMention, _ statement: Statement) -> Bool {
        ["under", "during", "i"].contains(statement.text[mention.tokens.lowerBound - 1]?.text)
            || ["under", "during"].contains(statement.text[mention.tokens.lowerBound]?.text)
    }

    private static func withPreposition(_ mention: QuantityMention, _ statement: Statement) -> Range<Int> {
        let before = mention.tokens.lowerBound - 1
        guard before >= statement.sentence.lowerBound, before >= statement.label.upperBound,
            ["inom", "efter", "within"].contains(statement.text[before]?.text)
        else { return mention.tokens }
        return before..<mention.tokens.upperBound
    }
}
