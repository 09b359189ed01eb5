/// Reads a text that is one number, perhaps with a currency or a unit around it: `$1,000.00`, `5.20 %`, `1 000,50 kr`, `≥ 12`.
enum NumberScanner {
    /// Letters that may stand before or after a number: `SEK`, `kr`, `tkr`, `min`.
    static let lettersOfUnit = 4

    static func number(in text: FoldedText) -> Double? {
        let bytes = text.bytes
        guard let first = bytes.firstIndex(where: WordScanner.isDigit),
            let last = bytes.lastIndex(where: WordScanner.isDigit),
            isUnit(bytes[..<first]), isUnit(bytes[(last + 1)...])
        else { return nil }
        let isNegative = first > 0 && bytes[first - 1] == UInt8(ascii: "-")
        return magnitude(bytes[first...last]).map { isNegative ? -$0 : $0 }
    }

    private static func isUnit(_ bytes: ArraySlice<UInt8>) -> Bool {
        bytes.count(where: { $0 >= 0x61 && $0 <= 0x7A }) <= lettersOfUnit
    }

    /// Digits with separators: the last one is decimal, unless it comes twice, or is a comma with three digits behind it.
    private static func magnitude(_ bytes: ArraySlice<UInt8>) -> Double? {
        guard bytes.allSatisfy({ isDigit($0) || isSeparator($0) || $0 == 0x20 }) else { return nil }
        let digits = bytes.filter(isDigit)
        guard digits.count <= 18, let whole = Int(String(decoding: digits, as: UTF8.self)) else { return nil }
        return (0..<decimals(bytes)).reduce(Double(whole)) { value, _ in value / 10 }
    }

    private static func decimals(_ bytes: ArraySlice<UInt8>) -> Int {
        guard let last = bytes.lastIndex(where: isSeparator) else { return 0 }
        let behind = bytes[last...].count(where: isDigit)
        let comesTwice = bytes[..<last].contains(bytes[last])
        return comesTwice || bytes[last] == UInt8(ascii: ",") && behind == 3 ? 0 : behind
    }

    private static func isDigit(_ byte: UInt8) -> Bool { WordScanner.isDigit(byte) }
    private static func isSeparator(_ byte: UInt8) -> Bool { byte == UInt8(ascii: ".") || byte == UInt8(ascii: ",") }
}
