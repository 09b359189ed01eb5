/// A date's text in numbers, words and signs.
struct DateTokens {
    enum Token: Equatable {
        /// A value of at most nine digits, and how many digits it has.
        case number(Int, digits: Int)
        /// In lower case.
        case word(String)
        /// Any other visible character.
        case sign(UInt8)
        case space
    }

    var tokens: [Token] = []
    private(set) var isKorean = false

    init(_ text: String) {
        let bytes = Array(text.trimmed.utf8)
        var at = 0
        while at < bytes.count {
            let start = at
            if Self.isDigit(bytes[at]) {
                while at < bytes.count, Self.isDigit(bytes[at]) { at += 1 }
                tokens.append(Self.number(bytes[start..<at]))
            } else if Self.isLetter(bytes[at]) {
                while at < bytes.count, Self.isLetter(bytes[at]) { at += 1 }
                let word = String(decoding: bytes[start..<at], as: UTF8.self).lowercased()
                if ["년", "월", "일", "오전", "오후"].contains(word) { isKorean = true }
                tokens.append(.word(word))
            } else {
                if !bytes[at].isSpace {
                    tokens.append(.sign(bytes[at]))
                } else if tokens.last != .space {
                    tokens.append(.space)
                }
                at += 1
            }
        }
    }

    subscript(index: Int) -> Token? { tokens.indices.contains(index) ? tokens[index] : nil }

    /// The value and length of the number at `index`.
    func number(at index: Int) -> (value: Int, digits: Int)? {
        guard case .number(let value, let digits) = self[index] else { return nil }
        return (value, digits)
    }

    func isSign(_ sign: Character, at index: Int) -> Bool {
        self[index] == .sign(sign.asciiValue ?? 0)
    }

    private static func number(_ digits: ArraySlice<UInt8>) -> Token {
        let value = digits.prefix(10).reduce(0) { $0 * 10 + Int($1 - 0x30) }
        return .number(value, digits: digits.count)
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
    private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) || byte >= 0x80 }
}
