import Model

/// "3 maj", "den 3:e maj 2027", "3rd of May", "15–17 oktober", "3, 10 och 17 maj".
enum DayMonthForm: DateForm {
    static let openings = Set(DateNames.ordinals.keys)
    static let beginsWithFigure = true

    /// More days than these in one list are not read as one.
    static let longestList = 5

    static func read(_ reading: DateReading, at index: Int) -> DateParts? {
        guard var (day, at) = reading.day(at: index) else { return nil }
        var days: [(first: Int, last: Int?)] = [(day, nil)]
        while days.count <= longestList {
            if let (month, next) = month(reading, at: at) {
                return parts(reading, days, month, next)
            }
            if days.last?.last == nil,
                let separator = reading.separator(at: at, afterBetween: isBetween(reading, index)),
                let (last, next) = dayAfterWords(reading, at: separator), day < last
            {
                days[days.count - 1].last = last
                at = next
            } else if let comma = listSeparator(reading, at: at), let (next, after) = dayAfterWords(reading, at: comma)
            {
                days.append((next, nil))
                (day, at) = (next, after)
            } else {
                return nil
            }
        }
        return nil
    }

    private static func month(_ reading: DateReading, at index: Int) -> (Int, Int)? {
        reading.month(at: reading.skipping(["of", "i"], index))
    }

    private static func isBetween(_ reading: DateReading, _ index: Int) -> Bool {
        reading.isWord(index - 1, ["mellan", "between"])
            || (reading.isWord(index - 1, ["den", "the"]) && reading.isWord(index - 2, ["mellan", "between"]))
    }

    private static func listSeparator(_ reading: DateReading, at index: Int) -> Int? {
        if reading.isWord(index, ["och", "and", "samt", "eller", "or"]) || reading[index]?.isSymbol("&") ?? false {
            return index + 1
        }
        guard let comma = reading[index], comma.isSymbol(","), reading[index + 1]?.gap == .space else { return nil }
        return index + 1
    }

    /// The weekday and article that a second day may bring: "15 – lördag den 17 maj".
    private static func dayAfterWords(_ reading: DateReading, at index: Int) -> (day: Int, next: Int)? {
        var at = index
        if let word = reading[at], word.kind == .word, DateNames.weekdays[word.text] != nil {
            at = reading.skippingComma(reading.skippingStop(at + 1))
        }
        at = reading.skipping(["den", "the"], at)
        // Glued to the dash before it the figure is a tail, but here it is known what of.
        if let token = reading[at], token.kind == .number, let number = token.number, (1...31).contains(number),
            token.text.utf8.count <= 2
        {
            let next = at + 1
            if let ending = reading[next], ending.isJoined, DateNames.ordinalEndings.contains(ending.text) {
                return (number, next + 1)
            }
            if let colon = reading[next], colon.isSymbol(":"), let ending = reading[next + 1], ending.isJoined,
                DateNames.ordinalEndings.contains(ending.text)
            {
                return (number, next + 2)
            }
            if let stop = reading[next], stop.isSymbol("."), stop.isJoined, reading.month(at: next + 1) != nil {
                return (number, next + 1)
            }
            return (number, next)
        }
        return reading.day(at: at)
    }

    private static func parts(
        _ reading: DateReading, _ days: [(first: Int, last: Int?)], _ month: Int, _ next: Int
    ) -> DateParts? {
        let year = reading.year(at: next)
        var parts: [DatePart] = []
        for (first, last) in days {
            guard CalendarDay(year: year?.year ?? 2028, month: month, day: last ?? first) != nil else { return nil }
            parts.append(
                DatePart(
                    .day(month: month, day: first), year: year?.year, last: last.map { .day(month: month, day: $0) }))
        }
        return DateParts(parts: parts, next: year?.next ?? next)
    }
}
