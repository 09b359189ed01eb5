/// Words as telling words are compared with: lower case, without accents.
enum PlainWords {
    /// The words of a text or of a part of an address, percent-encoded or not.
    static func of(_ text: some StringProtocol) -> [String] {
        var words: [String] = []
        var word = ""
        for scalar in decoded(text).lowercased().unicodeScalars {
            if let letter = plain(scalar) {
                word.append(letter)
            } else if !word.isEmpty {
                words.append(word)
                word = ""
            }
        }
        return word.isEmpty ? words : words + [word]
    }

    /// nil for what separates words.
    private static func plain(_ scalar: Unicode.Scalar) -> Character? {
        switch scalar {
        case "å", "ä", "à", "á", "â", "æ": "a"
        case "ö", "ø", "ó", "ò", "ô": "o"
        case "é", "è", "ê", "ë": "e"
        case "ü", "ú", "ù": "u"
        case "a"..."z", "0"..."9": Character(scalar)
        default: nil
        }
    }

    private static func decoded(_ text: some StringProtocol) -> String {
        guard text.utf8.contains(UInt8(ascii: "%")) else { return String(text) }
        let source = Array(text.utf8)
        var bytes: [UInt8] = []
        var index = 0
        while index < source.count {
            if source[index] == UInt8(ascii: "%"), index + 2 < source.count,
                let byte = UInt8(String(decoding: source[index + 1...index + 2], as: UTF8.self), radix: 16)
            {
                bytes.append(byte)
                index += 3
            } else {
                bytes.append(source[index])
                index += 1
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
