/// How single scalars are read: letters folded to lower case and composed, dashes and blanks made one kind each.
enum Letters {
    enum Class {
        case letter, digit, mark, blank, lineBreak, ignored, symbol
    }

    static func classify(_ scalar: Unicode.Scalar) -> Class {
        switch scalar.value {
        case 0x61...0x7A, 0x41...0x5A: .letter
        case 0x30...0x39: .digit
        case 0x0A, 0x0D, 0x85, 0x2028, 0x2029: .lineBreak
        case 0x00...0x20, 0xA0, 0x1680, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: .blank
        case 0xAD, 0x200B...0x200F, 0x2060, 0xFEFF: .ignored
        case 0x00...0x7F: .symbol
        case 0x300...0x36F: .mark
        // "ª" and "º" count as letters to Unicode; after a figure they are signs.
        case 0xAA, 0xBA: .symbol
        default: scalar.properties.isAlphabetic ? .letter : .symbol
        }
    }

    static func isCapital(_ scalar: Unicode.Scalar) -> Bool {
        scalar.isASCII ? (0x41...0x5A).contains(scalar.value) : scalar.properties.isUppercase
    }

    static func appendFolded(_ scalar: Unicode.Scalar, to text: inout String) {
        switch scalar.value {
        case 0x41...0x5A: text.unicodeScalars.append(Unicode.Scalar(UInt8(scalar.value) | 0x20))
        case 0x00...0x7F: text.unicodeScalars.append(scalar)
        default: text += scalar.properties.lowercaseMapping
        }
    }

    /// Joins a combining mark to the letter that `text` ends with, where Unicode has the two as one.
    static func compose(_ mark: Unicode.Scalar, onto text: inout String) {
        guard let letter = text.unicodeScalars.last, let row = composed[mark.value],
            let place = letter.isASCII ? row[Character(letter)] : nil
        else {
            text.unicodeScalars.append(mark)
            return
        }
        text.unicodeScalars.removeLast()
        text.append(place)
    }

    /// The precomposed small letters of Latin-1 by combining mark.
    private static let composed: [UInt32: [Character: Character]] = [
        0x300: ["a": "\u{E0}", "e": "\u{E8}", "i": "\u{EC}", "o": "\u{F2}", "u": "\u{F9}"],
        0x301: ["a": "\u{E1}", "e": "\u{E9}", "i": "\u{ED}", "o": "\u{F3}", "u": "\u{FA}", "y": "\u{FD}"],
        0x302: ["a": "\u{E2}", "e": "\u{EA}", "i": "\u{EE}", "o": "\u{F4}", "u": "\u{FB}"],
        0x303: ["a": "\u{E3}", "n": "\u{F1}", "o": "\u{F5}"],
        0x308: ["a": "\u{E4}", "e": "\u{EB}", "i": "\u{EF}", "o": "\u{F6}", "u": "\u{FC}", "y": "\u{FF}"],
        0x30A: ["a": "\u{E5}"],
        0x327: ["c": "\u{E7}"],
    ]

    /// One sign for what typographers write in several ways.
    static func foldSymbol(_ scalar: Unicode.Scalar) -> String {
        switch scalar.value {
        case 0x2010...0x2015, 0x2212, 0xFE58, 0xFE63, 0xFF0D: "-"
        case 0x2018, 0x2019, 0x201B, 0x2032, 0xB4, 0x60: "'"
        case 0x201C...0x201F, 0x2033, 0xAB, 0xBB: "\""
        case 0x2044, 0x2215: "/"
        case 0xB7, 0x2022, 0x2027, 0x25CF, 0x25AA: "\u{2022}"
        default: String(scalar)
        }
    }
}
