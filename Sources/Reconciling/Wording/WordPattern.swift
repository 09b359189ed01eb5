/// What a word of a phrase may look like, written as data.
///
/// `lån` is that word alone, `lån~` also its inflected forms, `*lån~` also every compound that ends so, `export*` every
/// word that begins so, and `*kredit*` every word that holds it.
struct WordPattern: Hashable, Sendable {
    enum Shape: Hashable, Sendable {
        case whole, beginning, ending, within
    }

    let text: String
    let shape: Shape
    let isInflected: Bool

    /// What an inflected form of the word may share with it; the word itself where it is written as a stem.
    let stems: Set<String>

    /// - Parameter bends: whether a whole word of five letters and more is meant in all its forms.
    init(_ written: some StringProtocol, bends: Bool = false) {
        var text = Substring(written)
        let opens = text.hasPrefix("*") && text.utf8.count > 1
        if opens { text.removeFirst() }
        let isStem = text.hasSuffix("~")
        if isStem { text.removeLast() }
        let closes = text.hasSuffix("*") && text.utf8.count > 1
        if closes { text.removeLast() }
        shape = opens ? (closes ? .within : .ending) : (closes ? .beginning : .whole)
        self.text = String(text)
        let isBent = bends && !isStem && shape == .whole && text.unicodeScalars.count >= Self.shortestBent
        isInflected = isStem || isBent
        stems = isBent ? Set(WordForms.of(self.text).filter { $0.unicodeScalars.count >= 4 }) : [self.text]
    }

    private static let shortestBent = 5

    /// - Parameter forms: the word first, then what is left of it without an ending (``WordForms``).
    func matches(_ forms: [String]) -> Bool {
        guard let word = forms.first else { return false }
        return switch shape {
        case .whole: isInflected ? forms.contains(where: stems.contains) : word == text
        case .beginning: word.hasPrefix(text)
        case .within: word.contains(text)
        case .ending:
            isInflected
                ? forms.contains { $0.utf8.count > text.utf8.count && $0.hasSuffix(text) }
                : word.utf8.count > text.utf8.count && word.hasSuffix(text)
        }
    }
}
