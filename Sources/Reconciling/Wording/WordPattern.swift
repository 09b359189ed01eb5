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

    init(_ written: some StringProtocol) {
        var text = Substring(written)
        let opens = text.hasPrefix("*") && text.utf8.count > 1
        if opens { text.removeFirst() }
        isInflected = text.hasSuffix("~")
        if isInflected { text.removeLast() }
        let closes = text.hasSuffix("*") && text.utf8.count > 1
        if closes { text.removeLast() }
        shape = opens ? (closes ? .within : .ending) : (closes ? .beginning : .whole)
        self.text = String(text)
    }

    /// - Parameter forms: the word first, then what is left of it without an ending (``WordForms``).
    func matches(_ forms: [String]) -> Bool {
        guard let word = forms.first else { return false }
        return switch shape {
        case .whole: isInflected ? forms.contains(text) : word == text
        case .beginning: word.hasPrefix(text)
        case .within: word.contains(text)
        case .ending:
            isInflected
                ? forms.contains { $0.utf8.count > text.utf8.count && $0.hasSuffix(text) }
                : word.utf8.count > text.utf8.count && word.hasSuffix(text)
        }
    }
}
