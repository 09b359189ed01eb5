import FoundationEssentials
import Language
import Model

/// The day of a course, journey or fair has gone by, on a page; feeds and calendars keep history.
struct PastEvent: StaleRule {
    let reason = FindingReason.pastEvent

    func sign(in reading: StaleReading) -> StaleSign? {
        guard let observation = reading.observation, !reading.keepsHistory, let date = observation.fields[.date],
            case .day(let start) = date.value
        else { return nil }
        let end = max(start, lastDay(of: date.quotation, reading))
        guard end < reading.today else { return nil }
        return StaleSign(quotations: [date.quotation], severity: .high, facts: ["date": .day(end)])
    }

    /// "3–5 mars 2026" ends on the fifth.
    private func lastDay(of quotation: Quotation, _ reading: StaleReading) -> CalendarDay {
        let words = Wording([quotation.passage], language: reading.wording.language)
        let ends = words.sentences.flatMap { reading.dates(in: words, $0) }
            .filter { $0.range.overlaps(quotation.range) }.compactMap { $0.end?.day }
        return ends.max() ?? CalendarDay(daysSince1970: 0)
    }
}
