/// "Belopp: högst 100 000 kronor": a label and what it labels.
enum LabelledText {
    /// UTF-8 bytes of a label.
    private static let lengthLimit = 48

    static func split(_ text: String) -> (label: String, value: String)? {
        let bytes = Array(text.utf8.prefix(lengthLimit + 2))
        guard let colon = bytes.firstIndex(of: UInt8(ascii: ":")), colon >= 2, colon + 1 < bytes.count,
            bytes[colon + 1] == 0x20
        else { return nil }
        let label = String(decoding: bytes[..<colon], as: UTF8.self)
        let words = label.split(separator: " ")
        guard words.count <= 5, !label.contains(where: { ".!?,;(".contains($0) }), label.first?.isLetter == true else {
            return nil
        }
        let value = String(text.utf8.dropFirst(colon + 2)) ?? ""
        return value.isEmpty ? nil : (label.trimmed, value.trimmed)
    }

    static func withoutColon(_ text: String) -> String {
        text.hasSuffix(":") ? String(text.dropLast()).trimmed : text
    }
}
