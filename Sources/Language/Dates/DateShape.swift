import Model

/// What a date names, apart from its year.
enum DateShape: Hashable, Sendable {
    case day(month: Int, day: Int)
    case month(Int)
    case lastDay(ofMonth: Int)
    /// A third of a month: 1 its first ten days, 2 the next ten, 3 the rest.
    case partOfMonth(Int, third: Int)
    /// The calendar week of a month that is its `number`th; 5 is the last.
    case weekOfMonth(Int, number: Int)
    case halfOfMonth(Int, half: Int)
    /// The last day of a month and the first of the next: "månadsskiftet", "årsskiftet", "halvårsskiftet".
    case turn(afterMonth: Int)
    case week(Int)
    case quarter(Int)
    case half(Int)
    case season(Season)
    case partOfSeason(Season, third: Int)
    case year
    /// A third of a year: four months.
    case partOfYear(third: Int)
    /// Days that the text fixes by themselves.
    case fixed(CalendarDay, CalendarDay, DateMention.Precision)

    var precision: DateMention.Precision {
        switch self {
        case .day, .lastDay: .day
        case .month: .month
        case .partOfMonth, .turn, .halfOfMonth, .partOfSeason, .partOfYear: .part
        case .week, .weekOfMonth: .week
        case .quarter: .quarter
        case .half: .half
        case .season: .season
        case .year: .year
        case .fixed(_, _, let precision): precision
        }
    }

    /// The first and last day in `year`; nil where that year has no such day.
    func days(in year: Int) -> (first: CalendarDay, last: CalendarDay)? {
        switch self {
        case .day(let month, let day):
            return CalendarDay(year: year, month: month, day: day).map { ($0, $0) }
        case .month(let month): return Self.months(month, 1, year)
        case .lastDay(let month): return Self.months(month, 1, year).map { ($0.last, $0.last) }
        case .partOfMonth(let month, let third):
            return Self.days(third * 10 - 9, third == 3 ? nil : third * 10, month, year)
        case .halfOfMonth(let month, let half): return Self.days(half == 1 ? 1 : 16, half == 1 ? 15 : nil, month, year)
        case .weekOfMonth(let month, let number): return Self.week(number, ofMonth: month, year)
        case .turn(let month):
            return Self.months(month, 1, year).map { ($0.last, $0.last.advanced(by: 1)) }
        case .week(let number): return Self.week(number, year)
        case .quarter(let number): return Self.months(number * 3 - 2, 3, year)
        case .half(let number): return Self.months(number * 6 - 5, 6, year)
        case .season(let season): return Self.months(season.firstMonth, 3, season == .winter ? year - 1 : year)
        case .partOfSeason(let season, let third):
            let month = season.firstMonth + third - 1
            let before = season == .winter && third == 1
            return Self.months((month - 1) % 12 + 1, 1, before ? year - 1 : year)
        case .year: return Self.months(1, 12, year)
        case .partOfYear(let third): return Self.months(third * 4 - 3, 4, year)
        case .fixed(let first, let last, _): return (first, last)
        }
    }

    private static func months(_ month: Int, _ count: Int, _ year: Int) -> (first: CalendarDay, last: CalendarDay)? {
        let after = month + count
        guard let first = CalendarDay(year: year, month: month, day: 1),
            let next = CalendarDay(year: after > 12 ? year + 1 : year, month: (after - 1) % 12 + 1, day: 1)
        else { return nil }
        return (first, next.advanced(by: -1))
    }

    private static func days(
        _ first: Int, _ last: Int?, _ month: Int, _ year: Int
    ) -> (first: CalendarDay, last: CalendarDay)? {
        let length = CalendarDay.length(ofMonth: month, year: year)
        guard let start = CalendarDay(year: year, month: month, day: first),
            let end = CalendarDay(year: year, month: month, day: last ?? length)
        else { return nil }
        return (start, end)
    }

    /// ISO 8601 week `number` of `year`: the first is the one with 4 January.
    private static func week(_ number: Int, _ year: Int) -> (first: CalendarDay, last: CalendarDay)? {
        guard let fourth = CalendarDay(year: year, month: 1, day: 4),
            let nextFourth = CalendarDay(year: year + 1, month: 1, day: 4)
        else { return nil }
        let monday = fourth.advanced(by: 1 - fourth.weekday + 7 * (number - 1))
        guard number >= 1, monday < nextFourth.advanced(by: 1 - nextFourth.weekday) else { return nil }
        return (monday, monday.advanced(by: 6))
    }

    /// The week whose Thursday is the `number`th of the month; the last one for 5.
    private static func week(
        _ number: Int, ofMonth month: Int, _ year: Int
    ) -> (first: CalendarDay, last: CalendarDay)? {
        guard let (first, last) = months(month, 1, year) else { return nil }
        let thursday =
            number == 5
            ? last.advanced(by: -((last.weekday + 3) % 7))
            : first.advanced(by: (11 - first.weekday) % 7 + 7 * (number - 1))
        return (thursday.advanced(by: -3), thursday.advanced(by: 3))
    }

    /// The year in which a date without one falls: the next that is not over by `reference`, or, looking back, the last
    /// that has begun.
    func year(near reference: CalendarDay, lookingBack: Bool) -> Int? {
        if case .fixed = self { return reference.year }
        let years =
            lookingBack
            ? stride(from: reference.year + 1, through: reference.year - 8, by: -1)
            : stride(from: reference.year - 1, through: reference.year + 8, by: 1)
        return years.first { year in
            guard let (first, last) = days(in: year) else { return false }
            return lookingBack ? first <= reference : last >= reference
        }
    }
}
