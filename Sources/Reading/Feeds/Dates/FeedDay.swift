import Model

/// The day in a date's text, once the time has been taken out of it.
struct FeedDay {
    let day: CalendarDay

    init?(_ tokens: DateTokens) {
        let numbers = tokens.tokens.indices.compactMap { tokens.number(at: $0) }
        let months = tokens.tokens.compactMap { token -> Int? in
            guard case .word(let word) = token else { return nil }
            return MonthNames.month(of: word)
        }
        let day = months.first.map { Self.named($0, numbers) } ?? Self.numeric(numbers, tokens)
        guard let day else { return nil }
        self.day = day
    }

    /// A month's name beside a day and a year, in any order: the year has four digits, is past 31, or stands last.
    private static func named(_ month: Int, _ numbers: [(value: Int, digits: Int)]) -> CalendarDay? {
        guard numbers.count >= 2 else { return nil }
        let (first, second) = (numbers[0], numbers[1])
        if first.digits == 4 || first.value > 31 {
            return CalendarDay(year: year(first), month: month, day: second.value)
        }
        return CalendarDay(year: year(second), month: month, day: first.value)
    }

    private static func numeric(_ numbers: [(value: Int, digits: Int)], _ tokens: DateTokens) -> CalendarDay? {
        switch numbers.count {
        case 1: packed(numbers[0])
        case 2: numbers[0].digits == 4 ? pair(numbers[0].value, numbers[1], tokens) : nil
        case 3 where tokens.tokens.contains(.word("w")): week(numbers[0].value, numbers[1].value, numbers[2].value)
        case 3...: triple(numbers[0], numbers[1], numbers[2], tokens)
        default: nil
        }
    }

    /// `20031231`, `031231`, `2003335`, `2003`.
    private static func packed(_ number: (value: Int, digits: Int)) -> CalendarDay? {
        let value = number.value
        switch number.digits {
        case 8: return CalendarDay(year: value / 10_000, month: value / 100 % 100, day: value % 100)
        case 7: return ordinal(value % 1_000, of: value / 1_000)
        case 6: return CalendarDay(year: year((value / 10_000, 2)), month: value / 100 % 100, day: value % 100)
        case 4: return CalendarDay(year: value, month: 1, day: 1)
        default: return nil
        }
    }

    /// `2003-12`, `2003-335`, `2003-W07`, `2003W071`.
    private static func pair(_ year: Int, _ second: (value: Int, digits: Int), _ tokens: DateTokens) -> CalendarDay? {
        if tokens.tokens.contains(.word("w")) {
            return second.digits == 3 ? week(year, second.value / 10, second.value % 10) : week(year, second.value, 1)
        }
        return second.digits == 3
            ? ordinal(second.value, of: year) : CalendarDay(year: year, month: second.value, day: 1)
    }

    /// Year first, as ISO 8601 has it, or last; then the day comes before the month unless only the reverse exists.
    private static func triple(
        _ first: (value: Int, digits: Int), _ second: (value: Int, digits: Int), _ third: (value: Int, digits: Int),
        _ tokens: DateTokens
    ) -> CalendarDay? {
        if first.digits == 4 { return CalendarDay(year: first.value, month: second.value, day: third.value) }
        if third.digits == 4 || !tokens.tokens.contains(.sign(UInt8(ascii: "-"))) {
            return CalendarDay(year: year(third), month: second.value, day: first.value)
                ?? CalendarDay(year: year(third), month: first.value, day: second.value)
        }
        return CalendarDay(year: year(first), month: second.value, day: third.value)
    }

    private static func ordinal(_ day: Int, of year: Int) -> CalendarDay? {
        guard let first = CalendarDay(year: year, month: 1, day: 1) else { return nil }
        let found = first.advanced(by: day - 1)
        return day >= 1 && found.year == year ? found : nil
    }

    /// ISO 8601: the week with the year's first Thursday is its first.
    private static func week(_ year: Int, _ week: Int, _ weekday: Int) -> CalendarDay? {
        guard (1...53).contains(week), (1...7).contains(weekday), let fourth = CalendarDay(year: year, month: 1, day: 4)
        else { return nil }
        return fourth.advanced(by: (week - 1) * 7 + weekday - fourth.weekday)
    }

    /// Two digits as RFC 2822 §4.3 reads them.
    private static func year(_ number: (value: Int, digits: Int)) -> Int {
        switch number.digits {
        case ...2: number.value < 50 ? 2_000 + number.value : 1_900 + number.value
        case 3: 1_900 + number.value
        default: number.value
        }
    }
}
