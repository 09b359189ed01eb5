import Model

/// A day as a text writes it, and where.
struct WrittenDay: Hashable {
    var day: CalendarDay
    /// UTF-8 offsets in the text.
    var range: Range<Int>
}

/// Finds days written in a text in the forms and languages of pages, in one pass over its bytes.
///
/// `2020-01-22`, `22.01.2020`, `22/1/2020`, `22 januari 2020`, `22. Januar 2020`, `22 de enero de 2020`, `January 22nd, 2020`,
/// `2020年1月22日`. Only whole days: nothing is guessed for a missing year or month.
struct WrittenDays {
    private enum Token {
        case number(Int, digits: Int)
        case month(Int)
        /// A word that may stand within a date: `de`, `of`, `den`, `st`.
        case filler
        case mark(UInt8)
        case space
        case other
    }

    private var tokens: [(token: Token, range: Range<Int>)] = []
    private let monthFirst: Bool

    /// - Parameter monthFirst: whether `01/02/2020` is the second of January.
    static func days(in text: [UInt8], monthFirst: Bool = false) -> [WrittenDay] {
        guard mayHoldYear(text) else { return [] }
        let reader = WrittenDays(text, monthFirst: monthFirst)
        var found: [WrittenDay] = []
        var at = 0
        while at < reader.tokens.count {
            if let (day, end) = reader.day(at: at) {
                found.append(
                    WrittenDay(
                        day: day, range: reader.tokens[at].range.lowerBound..<reader.tokens[end - 1].range.upperBound))
                at = end
            } else {
                at += 1
            }
        }
        return found
    }

    static func first(in text: String, monthFirst: Bool = false) -> CalendarDay? {
        days(in: Array(text.utf8.prefix(400)), monthFirst: monthFirst).first?.day
    }

    private init(_ text: [UInt8], monthFirst: Bool) {
        self.monthFirst = monthFirst
        var at = 0
        while at < text.count {
            let start = at
            let byte = text[at]
            if Self.isDigit(byte) {
                var value = 0
                while at < text.count, Self.isDigit(text[at]) {
                    if at - start < 9 { value = value * 10 + Int(text[at] - 0x30) }
                    at += 1
                }
                tokens.append((.number(value, digits: at - start), start..<at))
            } else if Self.isLetter(byte) {
                while at < text.count, Self.isLetter(text[at]) { at += 1 }
                tokens.append((Self.word(text[start..<at]), start..<at))
            } else if byte.isSpace {
                while at < text.count, text[at].isSpace { at += 1 }
                tokens.append((.space, start..<at))
            } else {
                at += 1
                tokens.append((.mark(byte), start..<at))
            }
        }
    }

    /// Whether a number of four digits stands in it, or two numbers before a point or slash: no day is written without.
    private static func mayHoldYear(_ text: [UInt8]) -> Bool {
        var digits = 0
        var separators = 0
        for byte in text {
            if isDigit(byte) {
                digits += 1
                continue
            }
            if digits == 4 { return true }
            if digits > 0, byte == UInt8(ascii: ".") || byte == UInt8(ascii: "/") { separators += 1 }
            digits = 0
        }
        return digits == 4 || separators >= 2
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
    private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) || byte >= 0x80 }

    private static func word(_ bytes: ArraySlice<UInt8>) -> Token {
        guard bytes.count <= 24, DateWords.mayBegin(bytes) else { return .other }
        // A no-break space between the parts of a date is no letter.
        if bytes.elementsEqual([0xC2, 0xA0]) { return .space }
        let word = String(decoding: bytes, as: UTF8.self).lowercased()
        if let month = DateWords.month(of: word) { return .month(month) }
        return DateWords.fillers.contains(word) ? .filler : .other
    }
}

extension WrittenDays {
    private func day(at index: Int) -> (CalendarDay, end: Int)? {
        switch tokens[index].token {
        case .number(let value, let digits):
            guard !followsDigits(index) else { return nil }
            if digits == 4 { return yearFirst(value, index) }
            return digits <= 2 ? dayFirst(value, index) : nil
        case .month(let month): return monthFirst(month, index)
        default: return nil
        }
    }

    /// Whether a number is the rest of a longer one: `1.2.22.01.2020`, `12:22`.
    private func followsDigits(_ index: Int) -> Bool {
        guard index >= 2, case .mark(let mark) = tokens[index - 1].token, case .number = tokens[index - 2].token else {
            return false
        }
        return [UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "/")].contains(mark)
    }

    private func number(_ index: Int) -> (value: Int, digits: Int)? {
        guard tokens.indices.contains(index), case .number(let value, let digits) = tokens[index].token else {
            return nil
        }
        return (value, digits)
    }

    private func mark(_ index: Int) -> UInt8? {
        guard tokens.indices.contains(index), case .mark(let byte) = tokens[index].token else { return nil }
        return byte
    }

    private func month(_ index: Int) -> Int? {
        guard tokens.indices.contains(index), case .month(let month) = tokens[index].token else { return nil }
        return month
    }

    /// `2020-01-22`, `2020/1/22`, `2020. 1. 22`, `2020年1月22日`.
    private func yearFirst(_ year: Int, _ index: Int) -> (CalendarDay, end: Int)? {
        var at = index + 1
        if let separator = mark(at), [0x2D, 0x2F, 0x2E].contains(separator) {
            at = past(spaces: at + 1)
            guard let month = number(at), month.digits <= 2, mark(at + 1) == separator else { return nil }
            at = past(spaces: at + 2)
            guard let day = number(at), day.digits <= 2, let found = made(year, month.value, day.value) else {
                return nil
            }
            return (found, at + 1)
        }
        guard isUnit(at, "年"), let month = number(at + 1), isUnit(at + 2, "月"), let day = number(at + 3),
            let found = made(year, month.value, day.value)
        else { return nil }
        return (found, at + 4)
    }

    /// `22.01.2020`, `22/1/20`, `22 januari 2020`, `22nd of January, 2020`.
    private func dayFirst(_ day: Int, _ index: Int) -> (CalendarDay, end: Int)? {
        let separator = mark(index + 1)
        if let separator, [0x2E, 0x2F, 0x2D].contains(separator) {
            let second = past(spaces: index + 2)
            if let month = number(second), month.digits <= 2, mark(second + 1) == separator {
                let third = past(spaces: second + 2)
                guard let year = number(third), year.digits == 4 || (year.digits == 2 && separator != 0x2D),
                    second == index + 2 || separator == 0x2E
                else { return nil }
                return numeric(day, month.value, Self.full(year), isSlash: separator == 0x2F).map { ($0, third + 1) }
            }
        }
        let at = past(fillers: index + 1)
        guard let month = month(at) else { return nil }
        let end = past(fillers: at + 1)
        guard let year = number(end), year.digits == 4, let found = made(year.value, month, day) else { return nil }
        return (found, end + 1)
    }

    /// `January 22nd, 2020`.
    private func monthFirst(_ month: Int, _ index: Int) -> (CalendarDay, end: Int)? {
        let at = past(fillers: index + 1)
        guard let day = number(at), day.digits <= 2 else { return nil }
        let end = past(fillers: at + 1)
        guard let year = number(end), year.digits == 4, let found = made(year.value, month, day.value) else {
            return nil
        }
        return (found, end + 1)
    }

    private func numeric(_ first: Int, _ second: Int, _ year: Int, isSlash: Bool) -> CalendarDay? {
        if monthFirst, isSlash, let found = made(year, first, second) { return found }
        return made(year, second, first) ?? made(year, first, second)
    }

    private func past(spaces index: Int) -> Int {
        var at = index
        while tokens.indices.contains(at), case .space = tokens[at].token { at += 1 }
        return at
    }

    /// Past spaces, commas, points and the small words of a date; at most six of them.
    private func past(fillers index: Int) -> Int {
        var at = index
        while tokens.indices.contains(at), at < index + 6 {
            switch tokens[at].token {
            case .space, .filler: at += 1
            case .mark(let byte)
            where [UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: "-"), UInt8(ascii: "/"), UInt8(ascii: "'")]
                .contains(byte):
                at += 1
            default: return at
            }
        }
        return at
    }

    private func isUnit(_ index: Int, _ unit: String) -> Bool {
        guard tokens.indices.contains(index), case .filler = tokens[index].token else { return false }
        return tokens[index].range.count == unit.utf8.count
    }

    private static func full(_ year: (value: Int, digits: Int)) -> Int {
        year.digits == 4 ? year.value : year.value < 70 ? 2_000 + year.value : 1_900 + year.value
    }

    private func made(_ year: Int, _ month: Int, _ day: Int) -> CalendarDay? {
        CalendarDay(year: year, month: month, day: day)
    }
}
