/// What a title may look like.
enum TitleText {
    /// Without the marks that hang on a title: arrows, dashes, numbers of footnotes, a colon at its end.
    static func cleaned(_ text: String) -> String {
        var scalars = text.unicodeScalars[...]
        while let last = scalars.last, isMark(last) { scalars = scalars.dropLast() }
        while let first = scalars.first, isMark(first) || first == "+" { scalars = scalars.dropFirst() }
        return String(scalars)
    }

    private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case " ", ":", "›", "»", "→", "▸", "▾", "▼", "►", ">", "–", "—", "-", "|", "•", "·", "*", "…", "«", "✓":
            true
        default: false
        }
    }

    static func isPossible(_ text: String) -> Bool {
        let count = text.utf8.count
        guard count >= 3, count <= TitleCandidates.lengthLimit else { return false }
        guard text.unicodeScalars.count(where: { $0.properties.isAlphabetic }) >= 3 else { return false }
        // Two sentences are prose.
        return !text.contains(". ") || text.split(separator: " ").count <= 6
    }
}
