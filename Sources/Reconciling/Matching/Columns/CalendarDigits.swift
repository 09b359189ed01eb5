/// A day as its eight digits, year first, so that a mistyped digit can be told from another day.
struct CalendarDigits: Equatable {
    let digits: [UInt8]

    /// The digits as text.
    var key: FoldedText { FoldedText(folded: digits.map { $0 + 0x30 }) }

    /// `2024-03-31`, `20240331`, `31/3/2024`, `3/31/2024`, `2024.3.31`, also with a time behind. Nil where the numbers are no day.
    init?(_ text: FoldedText) {
        var parts: [ArraySlice<UInt8>] = []
        let day = text.bytes.prefix { $0 != UInt8(ascii: "t") && $0 != 0x20 }
        for part in day.split(omittingEmptySubsequences: false, whereSeparator: { "-/.".utf8.contains($0) }) {
            guard !part.isEmpty, part.allSatisfy(WordScanner.isDigit) else { return nil }
            parts.append(part)
        }
        if parts.count == 1, parts[0].count == 8 {
            let all = parts[0]
            parts = [all.prefix(4), all.dropFirst(4).prefix(2), all.dropFirst(6)]
        }
        guard parts.count == 3, let ordered = Self.yearMonthDay(parts) else { return nil }
        digits = ordered
    }

    private static func yearMonthDay(_ parts: [ArraySlice<UInt8>]) -> [UInt8]? {
        let numbers = parts.compactMap { Int(String(decoding: $0, as: UTF8.self)) }
        guard numbers.count == 3 else { return nil }
        let (year, month, day): (Int, Int, Int)
        if parts[0].count == 4 {
            (year, month, day) = (numbers[0], numbers[1], numbers[2])
        } else if parts[2].count == 4 {
            (year, month, day) =
                numbers[1] > 12 ? (numbers[2], numbers[0], numbers[1]) : (numbers[2], numbers[1], numbers[0])
        } else {
            return nil
        }
        guard (1000...2999).contains(year), (1...12).contains(month), (1...31).contains(day) else { return nil }
        return [year / 1000, year / 100 % 10, year / 10 % 10, year % 10, month / 10, month % 10, day / 10, day % 10]
            .map(UInt8.init)
    }
}
