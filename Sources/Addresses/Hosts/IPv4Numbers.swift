/// IPv4 addresses as browsers read them (§3.5): one to four numbers, decimal, octal (`017`) or hexadecimal (`0x7f`).
enum IPv4Numbers {
    /// Whether a name must be an IPv4 address or nothing.
    static func endsInNumber(_ name: String) -> Bool {
        var parts = name.utf8.split(separator: ASCII.dot, omittingEmptySubsequences: false)
        if parts.last?.isEmpty == true, parts.count > 1 { parts.removeLast() }
        guard let last = parts.last, !last.isEmpty else { return false }
        return last.allSatisfy(ASCII.isDigit) || number(last) != nil
    }

    static func parse(_ name: String) -> UInt32? {
        var parts = name.utf8.split(separator: ASCII.dot, omittingEmptySubsequences: false)
        if parts.last?.isEmpty == true, parts.count > 1 { parts.removeLast() }
        guard parts.count <= 4 else { return nil }
        var numbers: [UInt64] = []
        for part in parts {
            guard let number = number(part) else { return nil }
            numbers.append(number)
        }
        guard let last = numbers.popLast(), numbers.allSatisfy({ $0 <= 255 }),
            last < 1 << (8 * UInt64(4 - numbers.count))
        else { return nil }
        let leading = numbers.enumerated().reduce(0) { $0 | $1.element << (24 - 8 * UInt64($1.offset)) }
        return UInt32(leading | last)
    }

    /// Numbers past 32 bits come back as one that is too large for any place.
    private static func number(_ text: Substring.UTF8View) -> UInt64? {
        guard let first = text.first else { return nil }
        var digits = text
        var radix: UInt64 = 10
        if text.count >= 2, first == ASCII.zero {
            digits = digits.dropFirst()
            radix = 8
            if ASCII.lowercased(digits[digits.startIndex]) == UInt8(ascii: "x") {
                digits = digits.dropFirst()
                radix = 16
            }
        }
        var value: UInt64 = 0
        for byte in digits {
            guard let digit = ASCII.hexValue(byte), digit < radix else { return nil }
            value = min(value * radix + UInt64(digit), 1 << 40)
        }
        return value
    }
}
