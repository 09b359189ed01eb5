import FoundationEssentials
import Model

/// A day that a page states, with its time where it says that too.
struct StatedMoment: Hashable {
    var day: CalendarDay
    /// RFC 3339: the moment in UTC where time and zone are known, else the day.
    var text: String

    init(_ day: CalendarDay) {
        self.day = day
        text = day.description
    }

    /// Reads a value that a page states as a date: ISO 8601, RFC 822, a UNIX time, or as its language writes days.
    ///
    /// - Returns: nil where it states no day from the web's first years on.
    init?(_ value: String, monthFirst: Bool = false) {
        let value = value.trimmed
        guard value.utf8.count >= 6, value.utf8.count <= 200 else { return nil }
        if let seconds = Self.unixSeconds(value) {
            self.init(CalendarDay(Date(timeIntervalSince1970: seconds)))
        } else if let iso = Self.isoDay(value) {
            self.init(iso)
            if value.utf8.count >= 16, Self.hasZone(value), let moment = FeedDate.parse(value) { text = moment.rfc3339 }
        } else if let written = WrittenDays.first(in: value, monthFirst: monthFirst) {
            self.init(written)
        } else if value.utf8.count <= 64, let moment = FeedDate.parse(value), value.utf8.count >= 8 {
            self.init(CalendarDay(moment))
        } else {
            return nil
        }
        guard Self.years.contains(day.year) else { return nil }
    }

    /// Years in which a page can have been published.
    static let years = 1_995...2_100

    private static func unixSeconds(_ value: String) -> Double? {
        guard value.utf8.count == 10 || value.utf8.count == 13, value.utf8.allSatisfy({ (0x30...0x39).contains($0) }),
            let number = Double(value)
        else { return nil }
        return value.utf8.count == 13 ? number / 1_000 : number
    }

    /// The first ten bytes as `2020-01-22`, or eight as `20200122`.
    private static func isoDay(_ value: String) -> CalendarDay? {
        let bytes = Array(value.utf8.prefix(10))
        if bytes.count == 10, let day = CalendarDay(String(decoding: bytes, as: UTF8.self)) { return day }
        guard bytes.count >= 8, bytes.prefix(8).allSatisfy({ (0x30...0x39).contains($0) }),
            bytes.count == 8 || !(0x30...0x39).contains(bytes[8]),
            let number = Int(String(decoding: bytes.prefix(8), as: UTF8.self))
        else { return nil }
        return CalendarDay(year: number / 10_000, month: number / 100 % 100, day: number % 100)
    }

    private static func hasZone(_ value: String) -> Bool {
        let rest = value.utf8.dropFirst(13)
        return rest.contains(UInt8(ascii: "Z")) || rest.contains(UInt8(ascii: "+")) || rest.contains(UInt8(ascii: "-"))
    }
}
