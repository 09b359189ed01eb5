import Model

/// "15–17/10" and "15–17/10 2027": two days of one month.
enum SlashRangeForm: DateForm {
    static let openings: Set<String> = []

    static func read(_ reading: DateReading, at index: Int) -> DateParts? {
        guard let (first, afterFirst) = reading.day(at: index), reading[index]?.kind == .number,
            let dash = reading[afterFirst], dash.isSymbol("-"), let second = reading[afterFirst + 1],
            let last = second.number, second.text.utf8.count <= 2, first < last,
            let slash = reading[afterFirst + 2], slash.isSymbol("/"), slash.isJoined,
            let third = reading[afterFirst + 3], third.isJoined, let month = third.number, third.text.utf8.count <= 2,
            CalendarDay(year: 2028, month: month, day: last) != nil
        else { return nil }
        var part = DatePart(.day(month: month, day: first), last: .day(month: month, day: last))
        if let (year, next) = reading.year(at: afterFirst + 4) {
            part.year = year
            return DateParts(part, next: next)
        }
        guard !reading.goesOn(afterFirst + 4) else { return nil }
        return DateParts(part, next: afterFirst + 4)
    }
}
