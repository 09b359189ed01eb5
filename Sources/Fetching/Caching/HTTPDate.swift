public import FoundationEssentials
internal import Model

/// Dates of HTTP header fields, in the three forms that recipients must accept (RFC 9110 §5.6.7).
public enum HTTPDate {
    /// Reads `Sun, 06 Nov 1994 08:49:37 GMT`, `Sunday, 06-Nov-94 08:49:37 GMT` and `Sun Nov  6 08:49:37 1994`.
    ///
    /// Weekday names are not compared with the day, as servers get them wrong.
    ///
    /// - Parameter now: a two-digit year that would lie more than 50 years after it is of the century before.
    /// - Returns: nil for anything else, `0` and impossible days among them.
    public static func parse(_ text: String, now: Date) -> Date? {
        let words = text.split { $0 == " " || $0 == "," }
        switch words.count {
        case 6 where isUniversal(words[5]):
            return date(day: words[1], month: words[2], year: words[3], clock: words[4], now: now)
        case 5:
            return date(day: words[2], month: words[1], year: words[4], clock: words[3], now: now)
        case 4 where isUniversal(words[3]):
            let day = words[1].split(separator: "-", omittingEmptySubsequences: false)
            return day.count == 3 ? date(day: day[0], month: day[1], year: day[2], clock: words[2], now: now) : nil
        default:
            return nil
        }
    }

    private static func isUniversal(_ zone: Substring) -> Bool { zone == "GMT" || zone == "UTC" }

    private static let months = [
        "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
    ]

    private static func date(
        day: Substring, month: Substring, year: Substring, clock: Substring, now: Date
    ) -> Date? {
        let parts = clock.split(separator: ":", omittingEmptySubsequences: false)
        guard parts.count == 3, let hour = number(parts[0]), let minute = number(parts[1]),
            let second = number(parts[2]), hour < 24, minute < 60, second <= 60, let day = number(day),
            let month = months.firstIndex(of: month.lowercased()), let year = fullYear(year, now: now),
            let calendarDay = CalendarDay(year: year, month: month + 1, day: day)
        else { return nil }
        return calendarDay.startUTC.addingTimeInterval(Double(hour * 3_600 + minute * 60 + second))
    }

    private static func fullYear(_ text: Substring, now: Date) -> Int? {
        if text.utf8.count == 4 { return number(text) }
        guard text.utf8.count == 2, let short = number(text) else { return nil }
        let thisYear = CalendarDay(now).year
        let year = thisYear / 100 * 100 + short
        return year > thisYear + 50 ? year - 100 : year
    }

    private static func number(_ text: Substring) -> Int? {
        guard 1...4 ~= text.utf8.count, text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
        return Int(text)
    }
}
