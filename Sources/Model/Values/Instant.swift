public import FoundationEssentials

/// Moments as others read them: RFC 3339 in UTC, whole seconds.
extension Date {
    /// `2026-11-30T08:00:00Z`.
    public var rfc3339: String {
        let seconds = Int(timeIntervalSince1970.rounded(.down))
        let day = CalendarDay(self)
        let clock = ((seconds % 86_400) + 86_400) % 86_400
        func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
        return "\(day)T\(two(clock / 3_600)):\(two(clock / 60 % 60)):\(two(clock % 60))Z"
    }

    /// Reads RFC 3339 §5.6, with `Z` or an offset, fractions allowed; a bare day is its midnight UTC.
    ///
    /// - Returns: nil where the text is anything else.
    public init?(rfc3339 text: some StringProtocol) {
        let bytes = Array(text.utf8)
        guard bytes.count >= 10, let day = CalendarDay(String(decoding: bytes[..<10], as: UTF8.self)) else {
            return nil
        }
        if bytes.count == 10 {
            self = day.startUTC
            return
        }
        func number(_ start: Int) -> Int? {
            guard start + 2 <= bytes.count else { return nil }
            return Int(String(decoding: bytes[start..<start + 2], as: UTF8.self)).flatMap { $0 >= 0 ? $0 : nil }
        }
        guard bytes.count >= 20, [0x54, 0x74, 0x20].contains(bytes[10]), bytes[13] == 0x3A, bytes[16] == 0x3A,
            let hour = number(11), let minute = number(14), let second = number(17),
            hour < 24, minute < 60, second <= 60
        else { return nil }
        var index = 19
        var fraction = 0.0
        if bytes[index] == 0x2E {
            var scale = 0.1
            index += 1
            while index < bytes.count, (0x30...0x39).contains(bytes[index]) {
                fraction += Double(bytes[index] - 0x30) * scale
                scale /= 10
                index += 1
            }
        }
        guard index < bytes.count else { return nil }
        var offset = 0
        switch bytes[index] {
        case 0x5A, 0x7A:
            guard bytes.count == index + 1 else { return nil }
        case 0x2B, 0x2D:
            guard bytes.count == index + 6, bytes[index + 3] == 0x3A,
                let hours = number(index + 1), let minutes = number(index + 4), hours < 24, minutes < 60
            else { return nil }
            offset = (hours * 60 + minutes) * 60 * (bytes[index] == 0x2D ? -1 : 1)
        default: return nil
        }
        let clock = Double(hour * 3_600 + minute * 60 + second - offset)
        self = Date(timeIntervalSince1970: day.startUTC.timeIntervalSince1970 + clock + fraction)
    }

    /// Milliseconds since 1970, as the store keeps moments: they sort without parsing.
    public var milliseconds: Int64 { Int64((timeIntervalSince1970 * 1_000).rounded()) }

    public init(milliseconds: Int64) {
        self.init(timeIntervalSince1970: Double(milliseconds) / 1_000)
    }
}
