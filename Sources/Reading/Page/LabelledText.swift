/// "Belopp: högst 100 000 kronor": a label and what it labels.
enum LabelledText {
    /// UTF-8 bytes of a label.
    private static let lengthLimit = 48

    /// UTF-8 bytes of what an unknown label may label: more is a sentence that happens to hold a colon.
    private static let valueLimit = 90

    /// - Parameter bold: UTF-8 bytes at the text's start that are bold: what is bold before a colon is a label.
    static func split(_ text: String, bold: Int = 0) -> (label: String, value: String)? {
        let bytes = Array(text.utf8.prefix(lengthLimit + 2))
        guard let colon = bytes.firstIndex(of: UInt8(ascii: ":")), colon >= 2, colon + 1 < bytes.count,
            bytes[colon + 1] == 0x20
        else { return nil }
        let label = String(decoding: bytes[..<colon], as: UTF8.self)
        let words = label.split(separator: " ")
        guard words.count <= 5, !label.contains(where: { ".!?,;(".contains($0) }), label.first?.isLetter == true else {
            return nil
        }
        let value = (String(text.utf8.dropFirst(colon + 2)) ?? "").trimmed
        guard !value.isEmpty, bold >= colon || FieldLabels.isLabel(label) || isShort(value, words.count) else {
            return nil
        }
        return (label.trimmed, value)
    }

    private static func isShort(_ value: String, _ labelWords: Int) -> Bool {
        labelWords <= 3 && value.utf8.count <= valueLimit && Sentences.split(value).count == 1
    }

    static func withoutColon(_ text: String) -> String {
        text.hasSuffix(":") ? String(text.dropLast()).trimmed : text
    }
}
