/// Tells a person's name from a title by its shape.
enum PersonName {
    static func isLikely(_ text: String) -> Bool {
        let words = text.split(whereSeparator: { $0 == " " || $0 == "," })
        guard (2...4).contains(words.count), text.utf8.count <= 48 else { return false }
        return words.allSatisfy { word in
            guard let first = word.first, first.isUppercase, word.count >= 2 else {
                return particles.contains(String(word))
            }
            return word.dropFirst().allSatisfy { $0.isLetter || $0 == "-" || $0 == "'" || $0 == "." }
        }
    }

    private static let particles: Set<String> = ["af", "von", "de", "van", "la", "di"]
}

/// Whether a text holds a way to reach somebody.
enum ContactText {
    static func hasContact(_ text: String) -> Bool {
        if text.utf8.contains(UInt8(ascii: "@")) { return true }
        let digits = text.utf8.count { (0x30...0x39).contains($0) }
        return digits >= 7 && (text.contains("-") || text.contains("+46"))
            && digits * 2 > text.utf8.count { !$0.isSpace }
    }
}
