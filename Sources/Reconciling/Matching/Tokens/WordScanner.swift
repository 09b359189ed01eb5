/// Cuts folded text into words and numbers.
enum WordScanner {
    /// The words of `text` in their order: runs of letters and digits. An apostrophe between letters joins (`morton's` is `mortons`),
    /// and so does a point or comma between digits that stand with three behind a comma (`1,000`) or any behind a point (`13.3`).
    static func words(of text: FoldedText, _ body: (ArraySlice<UInt8>) -> Void) {
        let bytes = text.bytes
        var token: [UInt8] = []
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            if isWord(byte) {
                token.append(byte)
            } else if !token.isEmpty {
                switch joining(bytes, at: index, after: token) {
                case .keeping: token.append(byte)
                case .dropping: break
                case .none:
                    body(token[...])
                    token.removeAll(keepingCapacity: true)
                }
            }
            index += 1
        }
        if !token.isEmpty { body(token[...]) }
    }

    static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }
    static func isLetter(_ byte: UInt8) -> Bool { byte >= 0x61 && byte <= 0x7A || byte >= 0x80 }
    static func isWord(_ byte: UInt8) -> Bool { isLetter(byte) || isDigit(byte) }

    private enum Joint { case keeping, dropping, none }

    private static func joining(_ bytes: [UInt8], at index: Int, after token: [UInt8]) -> Joint {
        guard let last = token.last, index + 1 < bytes.count else { return .none }
        let following = bytes[index + 1]
        switch bytes[index] {
        case UInt8(ascii: "'"): return isLetter(last) && isLetter(following) ? .dropping : .none
        case UInt8(ascii: "."):
            return isDigit(last) && isDigit(following) && token.allSatisfy(isDigit) ? .keeping : .none
        case UInt8(ascii: ","): return isDigit(last) && isThousands(bytes[(index + 1)...]) ? .dropping : .none
        default: return .none
        }
    }

    private static func isThousands(_ bytes: ArraySlice<UInt8>) -> Bool {
        let digits = bytes.prefix(4)
        return digits.count >= 3 && digits.prefix(3).allSatisfy(isDigit)
            && !(digits.count == 4 && isWord(digits.last ?? 0))
    }
}
