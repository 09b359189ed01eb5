/// A day of the calendar in the world's time.
struct Day: Hashable, Sendable {
    /// From 1970-01-01.
    let number: Int

    init(number: Int) {
        self.number = number
    }

    /// `2027-02-01`, also at the beginning of a longer text.
    init?(_ text: String) {
        let parts = text.prefix(10).split(separator: "-").compactMap { Int($0) }
        guard text.count >= 10, parts.count == 3, (1...12).contains(parts[1]), (1...31).contains(parts[2]) else {
            return nil
        }
        // Howard Hinnant's days_from_civil.
        let year = parts[1] <= 2 ? parts[0] - 1 : parts[0]
        let yearOfEra = year % 400
        let dayOfYear = (153 * (parts[1] + (parts[1] > 2 ? -3 : 9)) + 2) / 5 + parts[2] - 1
        number = year / 400 * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
    }

    func adding(days: Int) -> Day { Day(number: number + days) }

    private var parts: (year: Int, month: Int, day: Int) {
        let shifted = number + 719_468
        let (era, dayOfEra) = (shifted / 146_097, shifted % 146_097)
        let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shiftedMonth = (5 * dayOfYear + 2) / 153
        let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
        return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
    }

    /// `2027-02-01`.
    var iso: String { "\(parts.year)-\(Self.two(parts.month))-\(Self.two(parts.day))" }

    /// `20270201`, as calendars write it.
    var compact: String { "\(parts.year)\(Self.two(parts.month))\(Self.two(parts.day))" }

    /// `1 februari 2027`.
    var swedish: String { "\(parts.day) \(Self.months[parts.month - 1]) \(parts.year)" }

    /// `måndag`.
    var weekday: String { Self.weekdays[(number + 3) % 7] }

    /// `Mon, 01 Feb 2027 06:00:00 GMT` (RFC 9110 §5.6.7).
    func http(hour: Int = 6) -> String {
        let name = Self.englishWeekdays[(number + 3) % 7]
        let month = Self.englishMonths[parts.month - 1]
        return "\(name), \(Self.two(parts.day)) \(month) \(parts.year) \(Self.two(hour)):00:00 GMT"
    }

    private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    private static let weekdays = ["måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag", "söndag"]
    private static let englishWeekdays = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
    private static let months = [
        "januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september", "oktober", "november",
        "december",
    ]
    private static let englishMonths = [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]
}

extension Day: Comparable {
    static func < (left: Day, right: Day) -> Bool { left.number < right.number }
}
