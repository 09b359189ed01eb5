import Model

/// The day in a page's address: `/2020/01/22/`, `/2020-01-22-…`, `/20200122/`.
enum AddressDay {
    static func day(in address: String) -> CalendarDay? {
        guard let path = address.firstRange(of: "://").map({ address[$0.upperBound...].drop { $0 != "/" } }) else {
            return nil
        }
        let bytes = Array(path.utf8.prefix(1_000))
        for day in WrittenDays.days(in: bytes) where isWhole(bytes[day.range]) && isUsable(day.day) {
            return day.day
        }
        return packed(bytes)
    }

    private static func isUsable(_ day: CalendarDay) -> Bool { StatedMoment.years.contains(day.year) }

    /// Whether the year has four digits and no month is a word: `2020/01/22`, `22-01-2020`.
    private static func isWhole(_ text: ArraySlice<UInt8>) -> Bool {
        let numbers = text.split { !(0x30...0x39).contains($0) }
        return numbers.count == 3 && (numbers[0].count == 4 || numbers[2].count == 4)
    }

    /// Eight digits that stand alone between marks.
    private static func packed(_ bytes: [UInt8]) -> CalendarDay? {
        var at = 0
        while at < bytes.count {
            guard (0x30...0x39).contains(bytes[at]) else {
                at += 1
                continue
            }
            let start = at
            while at < bytes.count, (0x30...0x39).contains(bytes[at]) { at += 1 }
            guard at - start == 8, let number = Int(String(decoding: bytes[start..<at], as: UTF8.self)),
                let day = CalendarDay(year: number / 10_000, month: number / 100 % 100, day: number % 100),
                isUsable(day), day.year >= 2_000
            else { continue }
            return day
        }
        return nil
    }
}
