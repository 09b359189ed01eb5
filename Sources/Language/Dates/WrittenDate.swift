import Model

/// A date as a text writes it: one part, or the two ends of a span; resolved when its neighbours are known.
struct WrittenDate: Sendable {
    var first: DatePart
    var last: DatePart?
    /// Where it stands, as indices of tokens.
    var tokens: Range<Int>

    var isSpan: Bool { last != nil || first.last != nil }
    var statesYear: Bool { first.year != nil || last?.year != nil || isFixed }

    private var isFixed: Bool {
        if case .fixed = first.shape { true } else { false }
    }

    /// Whether it is coarser than a day.
    var isCoarse: Bool { first.shape.precision != .day }

    var precision: DateMention.Precision {
        if first.clock != nil || last?.clock != nil { return .minute }
        let order = DateMention.Precision.allCases
        let all = [first.shape.precision, first.last?.precision, last?.shape.precision].compactMap { $0 }
        return all.max { (order.firstIndex(of: $0) ?? 0) < (order.firstIndex(of: $1) ?? 0) } ?? .day
    }

    /// Start and end, with years found for what has none.
    func resolved(reference: CalendarDay, lookingBack: Bool) -> (start: CivilTime, end: CivilTime)? {
        guard let days = days(reference, lookingBack) else { return nil }
        let closing = last?.clock ?? first.clock
        let start = CivilTime(day: days.first, minute: first.clock?.from ?? last?.clock?.from)
        guard let closing else { return (start, CivilTime(day: days.last)) }
        let minute = closing.to ?? closing.from
        // "22–02" ends on the next day.
        let wraps = !isSpan && minute < closing.from
        return (start, CivilTime(day: wraps ? days.last.advanced(by: 1) : days.last, minute: minute))
    }

    private func days(_ reference: CalendarDay, _ lookingBack: Bool) -> (first: CalendarDay, last: CalendarDay)? {
        let far = last ?? first
        let farShape = last?.last ?? last?.shape ?? first.last ?? first.shape
        let statedFar = last.map { $0.lastYear ?? $0.year } ?? (first.lastYear ?? first.year)
        if let year = first.year {
            guard let near = first.shape.days(in: year) else { return nil }
            for farYear in statedFar.map({ [$0] }) ?? [year, year + 1] {
                if let days = farShape.days(in: farYear), days.last >= near.first { return (near.first, days.last) }
            }
            return nil
        }
        guard let farYear = statedFar ?? far.shape.year(near: reference, lookingBack: lookingBack),
            let end = farShape.days(in: farYear)
        else { return nil }
        for year in [farYear, farYear - 1] {
            if let days = first.shape.days(in: year), days.first <= end.last { return (days.first, end.last) }
        }
        return nil
    }
}
