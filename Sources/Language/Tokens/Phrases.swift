/// Fixed phrases and what each means; how phrases are written is ``PhraseTable``'s.
public struct Phrases<Meaning: Sendable>: Sendable {
    public struct Match: Sendable {
        /// The indices of the tokens that the phrase covers, without a full stop after its last word.
        public let tokens: Range<Int>
        public let meaning: Meaning
    }

    private let table: PhraseTable
    private let meanings: [Meaning]

    public init(_ rows: [(phrases: [String], meaning: Meaning)]) {
        table = PhraseTable(rows.map(\.phrases))
        meanings = rows.map(\.meaning)
    }

    /// The words that a phrase may begin with, but for those with a wildcard.
    var openings: Set<String> { table.openings }

    /// The longest phrase that begins with the token at `index`.
    public func match(at index: Int, in text: TokenizedText) -> Match? {
        guard let found = table.match(at: index, in: text) else { return nil }
        return Match(tokens: found.tokens, meaning: meanings[found.row])
    }

    /// The longest phrase that ends with the token before `index`; a full stop there is passed over.
    public func match(endingAt index: Int, in text: TokenizedText) -> Match? {
        guard let found = table.match(endingAt: index, in: text) else { return nil }
        return Match(tokens: found.tokens, meaning: meanings[found.row])
    }
}
