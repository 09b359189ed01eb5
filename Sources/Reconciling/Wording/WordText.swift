import Language

/// A text cut into tokens, each with its forms.
struct WordText: Sendable {
    let tokens: TokenizedText
    /// By token: the word first, then what is left of it without an ending.
    let forms: [[String]]

    init(_ text: String) {
        tokens = TokenizedText(text)
        forms = tokens.tokens.map { $0.kind == .word ? WordForms.of($0.text) : [$0.text] }
    }

    var count: Int { tokens.count }
    subscript(index: Int) -> Token? { tokens[index] }
}
