import Model

/// RRULE of RFC 5545 §3.3.10, for events: no rule here is finer than a day.
struct RecurrenceRule: Sendable, Hashable {
    enum Frequency: String, Sendable {
        case daily = "DAILY"
        case weekly = "WEEKLY"
        case monthly = "MONTHLY"
        case yearly = "YEARLY"
    }

    /// `MO`, `2MO`, `-1FR`.
    struct Weekday: Sendable, Hashable {
        /// Which one of the month; nil for each.
        var ordinal: Int?
        /// 1 (Monday) … 7.
        var day: Int
    }

    /// What is longer apart never comes again.
    private static let intervalLimit = 100_000

    var frequency: Frequency
    var interval = 1
    var count: Int?
    var until: CalendarDay?
    var weekdays: [Weekday] = []
    var monthDays: [Int] = []
    var months: [Int] = []
    var positions: [Int] = []
    /// The day that weeks begin with, 1 (Monday) … 7.
    var weekStart = 1

    /// nil where the frequency is missing or finer than a day.
    init?(_ text: String) {
        var parts: [String: String] = [:]
        for part in text.uppercased().split(separator: ";") {
            let pair = part.split(separator: "=", maxSplits: 1)
            if pair.count == 2 { parts[String(pair[0]).trimmed] = String(pair[1]).trimmed }
        }
        guard let frequency = parts["FREQ"].flatMap(Frequency.init) else { return nil }
        self.frequency = frequency
        interval = min(max(1, parts["INTERVAL"].flatMap { Int($0) } ?? 1), Self.intervalLimit)
        count = parts["COUNT"].flatMap { Int($0) }
        until = parts["UNTIL"].flatMap { CalendarMoment($0, zone: .utc)?.day }
        weekdays = Self.list(parts["BYDAY"]).compactMap(Self.weekday)
        monthDays = Self.numbers(parts["BYMONTHDAY"], within: 31)
        months = Self.numbers(parts["BYMONTH"], within: 12)
        positions = Self.numbers(parts["BYSETPOS"], within: 366)
        weekStart = parts["WKST"].flatMap(Self.weekday)?.day ?? 1
    }

    private static func list(_ text: String?) -> [String] {
        text?.split(separator: ",").map { String($0).trimmed } ?? []
    }

    private static func numbers(_ text: String?, within limit: Int) -> [Int] {
        list(text).compactMap { Int($0) }.filter { $0 != 0 && abs($0) <= limit }
    }

    private static func weekday(_ text: String) -> Weekday? {
        let names = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"]
        guard let day = names.firstIndex(of: String(text.suffix(2))) else { return nil }
        let ordinal = text.dropLast(2)
        guard let number = Int(ordinal), number != 0 else { return Weekday(ordinal: nil, day: day + 1) }
        return Weekday(ordinal: number, day: day + 1)
    }
}
