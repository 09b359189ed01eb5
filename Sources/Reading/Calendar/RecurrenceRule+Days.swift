import Model

extension RecurrenceRule {
    /// Periods (days, weeks, months, years) that are looked at for one event.
    static let periodLimit = 4_000

    /// The days on which an event that begins on `start` takes place, in order, up to and with `end`.
    ///
    /// - Parameter limit: days at most, those before the horizon not counted.
    func days(from start: CalendarDay, until end: CalendarDay, notBefore horizon: CalendarDay, limit: Int)
        -> [CalendarDay]
    {
        let last = until.map { min($0, end) } ?? end
        var found: [CalendarDay] = []
        var counted = 0
        let skipped = count == nil ? periods(from: start, before: horizon) : 0
        for period in skipped..<skipped + Self.periodLimit {
            let (first, days) = candidates(inPeriod: period, from: start)
            if first > last || found.count >= limit { break }
            for day in positioned(days) where day >= start {
                if day > last || counted >= count ?? .max || found.count >= limit { return found }
                counted += 1
                if day >= horizon { found.append(day) }
            }
        }
        return found
    }

    /// Whole periods that end before the horizon begins: nothing in them is wanted when nothing is counted.
    private func periods(from start: CalendarDay, before horizon: CalendarDay) -> Int {
        let longest: Int
        switch frequency {
        case .daily: longest = 1
        case .weekly: longest = 7
        case .monthly: longest = 31
        case .yearly: longest = 366
        }
        return max(0, start.distance(to: horizon) / (longest * interval) - 1)
    }

    /// The first day of a period, and the days in it that the rule's parts leave.
    private func candidates(inPeriod period: Int, from start: CalendarDay) -> (first: CalendarDay, days: [CalendarDay])
    {
        switch frequency {
        case .daily:
            let day = start.advanced(by: period * interval)
            return (day, matches(day) ? [day] : [])
        case .weekly:
            let offset = (start.weekday - weekStart + 7) % 7
            let monday = start.advanced(by: period * interval * 7 - offset)
            let wanted = weekdays.isEmpty ? [start.weekday] : weekdays.map(\.day)
            return (monday, (0..<7).map(monday.advanced).filter { wanted.contains($0.weekday) && isInMonths($0) })
        case .monthly:
            let months = start.year * 12 + start.month - 1 + period * interval
            guard let first = CalendarDay(year: months / 12, month: months % 12 + 1, day: 1) else {
                return (.distantFuture, [])
            }
            return (first, isInMonths(first) ? daysOfMonth(first, like: start) : [])
        case .yearly:
            guard let first = CalendarDay(year: start.year + period * interval, month: 1, day: 1) else {
                return (.distantFuture, [])
            }
            return (first, daysOfYear(first, like: start))
        }
    }

    private func daysOfYear(_ first: CalendarDay, like start: CalendarDay) -> [CalendarDay] {
        if months.isEmpty, monthDays.isEmpty, !weekdays.isEmpty {
            return weekdaysIn(
                first, count: first.distance(to: first.advanced(by: 366)) - (Self.isLeap(first.year) ? 0 : 1))
        }
        let wanted = months.isEmpty ? [start.month] : months.filter { $0 > 0 }.sorted()
        return wanted.compactMap { CalendarDay(year: first.year, month: $0, day: 1) }.flatMap {
            daysOfMonth($0, like: start)
        }
    }

    private func daysOfMonth(_ first: CalendarDay, like start: CalendarDay) -> [CalendarDay] {
        let length = CalendarDay.length(ofMonth: first.month, year: first.year)
        if !monthDays.isEmpty {
            let days = monthDays.map { $0 > 0 ? $0 : length + 1 + $0 }.filter { (1...length).contains($0) }
            let wanted = Set(weekdays.map(\.day))
            return Set(days).sorted().map { first.advanced(by: $0 - 1) }
                .filter { wanted.isEmpty || wanted.contains($0.weekday) }
        }
        if !weekdays.isEmpty { return weekdaysIn(first, count: length) }
        return start.day <= length ? [first.advanced(by: start.day - 1)] : []
    }

    /// The days among `count` from `first` on that the rule's weekdays name.
    private func weekdaysIn(_ first: CalendarDay, count: Int) -> [CalendarDay] {
        var found: Set<CalendarDay> = []
        for weekday in weekdays {
            let offset = (weekday.day - first.weekday + 7) % 7
            let days = stride(from: offset, to: count, by: 7).map(first.advanced)
            if let ordinal = weekday.ordinal {
                let index = ordinal > 0 ? ordinal - 1 : days.count + ordinal
                if days.indices.contains(index) { found.insert(days[index]) }
            } else {
                found.formUnion(days)
            }
        }
        return found.sorted()
    }

    private func positioned(_ days: [CalendarDay]) -> [CalendarDay] {
        guard !positions.isEmpty else { return days }
        let chosen = positions.map { $0 > 0 ? $0 - 1 : days.count + $0 }
        return Set(chosen).sorted().filter(days.indices.contains).map { days[$0] }
    }

    private func matches(_ day: CalendarDay) -> Bool {
        let length = CalendarDay.length(ofMonth: day.month, year: day.year)
        return isInMonths(day) && (weekdays.isEmpty || weekdays.contains { $0.day == day.weekday })
            && (monthDays.isEmpty || monthDays.contains { $0 == day.day || length + 1 + $0 == day.day })
    }

    private func isInMonths(_ day: CalendarDay) -> Bool { months.isEmpty || months.contains(day.month) }

    private static func isLeap(_ year: Int) -> Bool { CalendarDay.length(ofMonth: 2, year: year) == 29 }
}

extension CalendarDay {
    /// The last day that there is: after everything.
    fileprivate static let distantFuture = CalendarDay(daysSince1970: 2_932_896)
}
