import Model

/// "May 3, 2027", "October 15–17, 2027", "May the 3rd".
enum MonthDayForm: DateForm {
    static let openings = Set(DateNames.months.keys)

    static func read(_ reading: DateReading, at index: Int) -> DateParts? {
        guard let (month, next) = reading.month(at: index), let word = reading[index], isEnglish(reading, word),
            let (day, afterDay) = reading.day(at: reading.skipping(["the"], next)),
            !reading.goesOn(afterDay) || (reading[afterDay]?.isSymbol("-") ?? false)
                || reading[afterDay]?.isSymbol(",") ?? false,
            reading.month(at: afterDay) == nil
        else { return nil }
        var part = DatePart(.day(month: month, day: day))
        var at = afterDay
        if let separator = reading.separator(at: at, afterBetween: reading.isWord(index - 1, ["between"])),
            let token = reading[separator], let last = token.number, token.text.utf8.count <= 2, day < last, last <= 31,
            reading.month(at: separator + 1) == nil, !(reading[separator + 1]?.isSymbol(":") ?? false)
        {
            part.last = .day(month: month, day: last)
            at = separator + 1
        }
        if let (year, next) = reading.year(at: at) {
            part.year = year
            at = next
        }
        guard CalendarDay(year: part.year ?? 2028, month: month, day: day) != nil else { return nil }
        return DateParts(part, next: at)
    }

    /// Swedish writes the day first: "maj 12 platser" is no day. A capital or an English name is asked for.
    private static func isEnglish(_ reading: DateReading, _ word: Token) -> Bool {
        reading.language == .english ? word.isCapitalised || word.text.utf8.count > 3 : englishOnly.contains(word.text)
    }

    private static let englishOnly: Set<String> = [
        "january", "february", "march", "may", "june", "july", "august", "october", "oct",
    ]
}
