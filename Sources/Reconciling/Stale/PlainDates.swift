import Language
import Model

/// Days written out with their year, where nothing else than the day is asked: "3 maj 2027", "2027-05-03", "May 3, 2027".
enum PlainDates {
    static func days(in text: WordText, _ range: Range<Int>) -> [(day: CalendarDay, tokens: Range<Int>)] {
        // A year far behind as the reference changes nothing: only dates that state their year are taken.
        guard let reference = CalendarDay(year: 2000, month: 1, day: 1) else { return [] }
        return [TextLanguage.swedish, .english].lazy
            .map { DateScanner(language: $0, reference: reference).mentions(in: text.tokens) }
            .map { mentions in
                mentions.compactMap { mention in
                    guard mention.statesYear, let day = (mention.start ?? mention.end)?.day,
                        mention.precision == .day || mention.precision == .minute,
                        range.contains(mention.tokens.lowerBound)
                    else { return nil }
                    return (day, mention.tokens)
                }
            }
            .first { !$0.isEmpty } ?? []
    }
}
