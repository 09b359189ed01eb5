import Language
import Model

/// "Senast uppdaterad: 3 maj 2027", "Granskad 2027-05-03", "Last reviewed …": what a page says of its own age.
struct UpdateMark: Sendable {
    let day: CalendarDay
    let quotation: Quotation

    private static let words = Lexicon<Void>([
        (
            [
                "senast uppdaterad", "senast uppdaterat", "uppdaterad", "uppdaterades", "sidan uppdaterad", "granskad",
                "senast granskad", "senast ändrad", "ändrad", "senast ändrat", "faktagranskad", "reviderad",
                "last updated", "last reviewed", "last modified", "updated", "reviewed", "uppdaterat",
                "kontrollerad", "senast kontrollerad", "sidan granskades", "granskades", "ändrades",
            ], ()
        )
    ])

    /// The latest mark that does not lie ahead of today.
    static func latest(in page: Wording, today: CalendarDay) -> UpdateMark? {
        page.sentences.flatMap { marks(in: page, $0, today) }.filter { $0.day <= today }.max { $0.day < $1.day }
    }

    private static func marks(in page: Wording, _ sentence: Wording.Span, _ today: CalendarDay) -> [UpdateMark] {
        let text = page.text(of: sentence)
        let label = page.parts[sentence.part].label
        let isLabelled = label.map { words.contains(in: $0, 0..<$0.count) } ?? false
        let cues = words.matches(in: text, sentence.tokens)
        return PlainDates.days(in: text, sentence.tokens).compactMap { found in
            if isLabelled { return UpdateMark(day: found.day, quotation: page.quotation(sentence.part, found.tokens)) }
            let near = cues.filter {
                (0...farthestCue).contains(found.tokens.lowerBound - $0.tokens.upperBound)
            }
            guard let cue = near.max(by: { $0.tokens.count < $1.tokens.count })
            else { return nil }
            return UpdateMark(
                day: found.day,
                quotation: page.quotation(sentence.part, cue.tokens.lowerBound..<found.tokens.upperBound))
        }
    }

    /// Tokens that may stand between "uppdaterad" and its date: a colon, "den", a weekday.
    private static let farthestCue = 4
}
