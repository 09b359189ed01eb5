import Model

/// "3.5.2027", "2027.05.03", "03-05-2027", and the span "15.10–17.10.2026".
enum DottedDateForm: DateForm {
    static let openings: Set<String> = []

    static func read(_ reading: DateReading, at index: Int) -> DateParts? {
        guard !reading.isTail(index) else { return nil }
        if let (part, next) = full(reading, at: index, sign: ".") ?? full(reading, at: index, sign: "-") {
            return DateParts(part, next: next)
        }
        return span(reading, at: index)
    }

    private static func full(_ reading: DateReading, at index: Int, sign: String) -> (DatePart, Int)? {
        guard let first = figure(reading, index, joined: nil), let second = figure(reading, index + 2, joined: sign),
            let third = figure(reading, index + 4, joined: sign), !reading.goesOn(index + 5),
            let year = [first, third].first(where: DateReading.plausibleYears.contains)
        else { return nil }
        let day = year == first ? third : first
        guard CalendarDay(year: year, month: second, day: day) != nil else { return nil }
        return (DatePart(.day(month: second, day: day), year: year), index + 5)
    }

    private static func span(_ reading: DateReading, at index: Int) -> DateParts? {
        guard let day = figure(reading, index, joined: nil), let month = figure(reading, index + 2, joined: "."),
            let dash = reading[index + 3], dash.isSymbol("-"),
            let (last, next) = full(reading, at: index + 4, sign: "."), let year = last.year,
            CalendarDay(year: year, month: month, day: day) != nil
        else { return nil }
        return DateParts(
            DatePart(.day(month: month, day: day), year: year, last: last.shape, lastYear: year), next: next)
    }

    /// The figure at `index`, glued to the one before by `joined` where that is given.
    private static func figure(_ reading: DateReading, _ index: Int, joined sign: String?) -> Int? {
        guard let token = reading[index], token.kind == .number else { return nil }
        guard let sign else { return token.number }
        guard token.isJoined, let before = reading[index - 1], before.isJoined, before.isSymbol(sign) else {
            return nil
        }
        return token.number
    }
}
