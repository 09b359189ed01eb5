public import FoundationEssentials
public import Model

/// A day, or a time of a day somewhere: DATE and DATE-TIME of RFC 5545 §3.3.4 and §3.3.5.
public struct CalendarMoment: Sendable, Hashable {
    public var day: CalendarDay
    /// From midnight where ``zone`` is; nil for a whole day.
    public var seconds: Int?
    public var zone: CalendarZone

    public var isWholeDay: Bool { seconds == nil }

    /// The moment; of a whole day its midnight UTC.
    public var date: Date {
        guard let seconds else { return day.startUTC }
        return zone.moment(midnight: day.startUTC, seconds: seconds)
    }

    init(day: CalendarDay, seconds: Int?, zone: CalendarZone) {
        self.day = day
        self.seconds = seconds
        self.zone = zone
    }

    /// - Parameter zone: what a time without `Z` is local to.
    init?(_ text: some StringProtocol, zone: CalendarZone) {
        let bytes = Array(text.utf8)
        guard bytes.count >= 8, let year = Self.number(bytes[0..<4]), let month = Self.number(bytes[4..<6]),
            let dayOfMonth = Self.number(bytes[6..<8]), let day = CalendarDay(year: year, month: month, day: dayOfMonth)
        else { return nil }
        guard bytes.count >= 15, bytes[8] | 0x20 == UInt8(ascii: "t"), let hour = Self.number(bytes[9..<11]),
            let minute = Self.number(bytes[11..<13]), let second = Self.number(bytes[13..<15]), hour < 24, minute < 60,
            second <= 60
        else {
            self.init(day: day, seconds: nil, zone: zone)
            return
        }
        let isUTC = bytes.count > 15 && bytes[15] | 0x20 == UInt8(ascii: "z")
        self.init(day: day, seconds: hour * 3_600 + minute * 60 + second, zone: isUTC ? .utc : zone)
    }

    /// The same wall-clock time on another day.
    func on(_ day: CalendarDay) -> CalendarMoment { CalendarMoment(day: day, seconds: seconds, zone: zone) }

    func advanced(by duration: CalendarDuration) -> CalendarMoment {
        let total = (seconds ?? 0) + duration.seconds
        let days = Int((Double(total) / 86_400).rounded(.down))
        let rest = total - days * 86_400
        return CalendarMoment(
            day: day.advanced(by: duration.days + days), seconds: seconds == nil && rest == 0 ? nil : rest, zone: zone)
    }

    private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
        guard digits.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
        return digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
    }
}

/// DURATION of RFC 5545 §3.3.6: days are calendar days, hours are exact.
struct CalendarDuration: Hashable {
    var days = 0
    var seconds = 0

    /// `P1W`, `P1DT2H`, `-PT15M`.
    init?(_ text: String) {
        var sign = 1
        var number: Int?
        var isTime = false
        for byte in text.trimmed.utf8 {
            switch byte {
            case UInt8(ascii: "-"): sign = -1
            case UInt8(ascii: "+"), UInt8(ascii: "P"): continue
            case UInt8(ascii: "T"): isTime = true
            case 0x30...0x39:
                let next = (number ?? 0) * 10 + Int(byte - 0x30)
                guard next <= 1_000_000 else { return nil }
                number = next
            default:
                guard let value = number.map({ $0 * sign }) else { return nil }
                number = nil
                switch byte {
                case UInt8(ascii: "W"): days += value * 7
                case UInt8(ascii: "D"): days += value
                case UInt8(ascii: "H"): seconds += value * 3_600
                case UInt8(ascii: "M") where isTime: seconds += value * 60
                case UInt8(ascii: "S"): seconds += value
                default: return nil
                }
            }
        }
        guard number == nil, text.contains("P") else { return nil }
    }
}
