import Language
import Model

/// Days as people write them: `3 maj 2027`, `3 May 2027`.
enum DayWording {
    static func text(_ day: CalendarDay, _ language: TextLanguage) -> String {
        "\(day.day) \(months[day.month - 1][language]) \(day.year)"
    }

    /// `9–15 februari 2027`, `28 februari – 6 mars 2027`; the year is said twice where it differs.
    static func span(_ first: CalendarDay, _ last: CalendarDay, _ language: TextLanguage) -> String {
        if first.year != last.year { return "\(text(first, language)) – \(text(last, language))" }
        if first.month != last.month {
            return "\(first.day) \(months[first.month - 1][language]) – \(text(last, language))"
        }
        return first.day == last.day ? text(last, language) : "\(first.day)–\(text(last, language))"
    }

    private static let months = [
        Bilingual("januari", "January"), Bilingual("februari", "February"), Bilingual("mars", "March"),
        Bilingual("april", "April"), Bilingual("maj", "May"), Bilingual("juni", "June"), Bilingual("juli", "July"),
        Bilingual("augusti", "August"), Bilingual("september", "September"), Bilingual("oktober", "October"),
        Bilingual("november", "November"), Bilingual("december", "December"),
    ]
}
