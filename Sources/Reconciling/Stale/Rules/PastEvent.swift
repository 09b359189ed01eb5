import FoundationEssentials
import Language
import Model

/// The day of a course, journey or fair has gone by, on a page; feeds and calendars keep history.
struct PastEvent: StaleRule {
    let reason = FindingReason.pastEvent

    /// What is held on a day.
    private static let events = Lexicon<Void>([
        (
            [
                "*dag", "*dagen", "dag", "kurs~", "*kurs~", "seminarium", "*seminarium", "seminarie*", "webbinarium",
                "frukost~", "*frukost~", "lunch~", "*lunch~", "*möte", "*mötet", "mingel", "*mingel", "resa", "*resa",
                "resan",
                "mässa", "*mässa", "mässan", "föreläsning~", "workshop~", "träff~", "*träff", "konferens~", "forum",
                "delegation~", "*resa~", "utbildning~", "marknad", "*marknad", "day", "event", "fair", "mission",
                "seminar",
                "webinar", "course", "conference", "breakfast", "pitch~", "meet*", "matchmaking",
            ], ()
        )
    ])

    func sign(in reading: StaleReading) -> StaleSign? {
        guard let observation = reading.observation, !reading.keepsHistory else { return nil }
        guard let date = observation.fields[.date] else { return unreadDay(of: observation, in: reading) }
        guard case .day(let start) = date.value else { return nil }
        let end = max(start, lastDay(of: date.quotation, reading))
        guard end < reading.today else { return nil }
        return StaleSign(quotations: [date.quotation], severity: .high, facts: ["date": .day(end)])
    }

    /// Where no typed field holds it: what is called an event, and names whole days that have all gone by.
    private func unreadDay(of observation: Observation, in reading: StaleReading) -> StaleSign? {
        let title = Wording([observation.title.quotation.passage], language: reading.wording.language)
        guard observation.fields[.deadline] == nil,
            title.sentences.contains(where: { Self.events.contains(in: title.text(of: $0), $0.tokens) })
        else { return nil }
        var last: (day: CalendarDay, quotation: Quotation)?
        for sentence in reading.wording.sentences {
            let text = reading.wording.text(of: sentence)
            for mention in reading.dates(in: reading.wording, sentence) where mention.statesYear {
                guard let end = mention.end?.day, mention.kind != .deadline else { return nil }
                guard mention.tokens.count >= 3, end > last?.day ?? end.advanced(by: -1) else { continue }
                if Tense.isPast(text, sentence.tokens) { continue }
                last = (end, reading.wording.quotation(sentence.part, mention.tokens))
            }
        }
        guard let last, last.day < reading.today else { return nil }
        return StaleSign(quotations: [last.quotation], severity: .high, facts: ["date": .day(last.day)])
    }

    /// "3–5 mars 2026" ends on the fifth.
    private func lastDay(of quotation: Quotation, _ reading: StaleReading) -> CalendarDay {
        let words = Wording([quotation.passage], language: reading.wording.language)
        let ends = words.sentences.flatMap { reading.dates(in: words, $0) }
            .filter { $0.range.overlaps(quotation.range) }.compactMap { $0.end?.day }
        return ends.max() ?? CalendarDay(daysSince1970: 0)
    }
}
