/// The control characters U+0080…U+009F, which no document means: whoever writes them means windows-1252.
enum WindowsControls {
    static func replaced(in text: String) -> String {
        guard text.utf8.contains(0xC2), text.unicodeScalars.contains(where: { (0x80...0x9F).contains($0.value) }) else {
            return text
        }
        var scalars = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            scalars.append(
                (0x80...0x9F).contains(scalar.value) ? CharacterReference.windows(scalar.value) ?? scalar : scalar)
        }
        return String(scalars)
    }
}
