/// Visible text: white space collapsed, invisible characters left out, letters composed (NFC for Latin letters).
struct PlainText {
    private(set) var text = ""
    private var pendingSpace = false

    var isEmpty: Bool { text.isEmpty }

    /// Adds written text; white space at its ends separates words.
    mutating func append(_ written: some StringProtocol) {
        for character in written {
            if character.isPageSpace {
                pendingSpace = true
            } else if let visible = Self.visible(character) {
                if pendingSpace, !text.isEmpty { text.append(" ") }
                pendingSpace = false
                text.append(visible)
            }
        }
    }

    /// Parts of a word are kept together, other parts are kept apart.
    mutating func separate() { pendingSpace = true }

    static func collapsing(_ written: some StringProtocol) -> String {
        var plain = PlainText()
        plain.append(written)
        return plain.text
    }

    /// The character as a reader sees it; nil for one that nobody sees.
    private static func visible(_ character: Character) -> Character? {
        guard let first = character.unicodeScalars.first, first.value >= 0x80 || character.utf8.count > 1 else {
            return character.utf8.first.map { $0 >= 0x20 && $0 != 0x7F } == true ? character : nil
        }
        if character.unicodeScalars.count > 1 { return composed[character] ?? withoutInvisible(character) }
        return isInvisible(first) ? nil : character
    }

    private static func withoutInvisible(_ character: Character) -> Character? {
        guard character.unicodeScalars.contains(where: { $0.value == 0xAD || $0.value == 0xFEFF || $0.value == 0x200B })
        else { return character }
        var scalars = String.UnicodeScalarView()
        scalars.append(contentsOf: character.unicodeScalars.filter { !isInvisible($0) })
        return String(scalars).first
    }

    /// Soft hyphen, zero-width space, joiner and no-break space, byte order mark, directional marks.
    private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0xAD, 0x200B, 0x200C, 0x200E, 0x200F, 0x202A...0x202E, 0x2060...0x2064, 0xFEFF, 0x80...0x9F: true
        default: false
        }
    }

    /// Precomposed Latin letters. A decomposed letter finds its precomposed one, because characters compare canonically.
    private static let composed: [Character: Character] = {
        var letters: [Character: Character] = [:]
        for value in Array(0xC0...0x24F) + Array(0x1E00...0x1EFF) {
            guard let scalar = Unicode.Scalar(UInt32(value)) else { continue }
            letters[Character(scalar)] = Character(scalar)
        }
        return letters
    }()
}

extension Character {
    /// White space of any kind, no-break and thin spaces too.
    var isPageSpace: Bool { isWhitespace }
}
