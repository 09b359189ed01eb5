/// A text of the world with its truth within it: `högst {amount_max=500000|500 000 kronor}`, and links to other
/// offerings: `[garanti-del|en delgaranti]`.
struct RichText: Hashable, Sendable {
    enum Piece: Hashable, Sendable {
        case words(String)
        /// A typed field and the words that state it.
        case field(name: String, value: TruthValue, words: String)
        /// Another offering and the words that point at it.
        case link(offering: String, words: String)
    }

    let pieces: [Piece]

    /// - Returns: nil where a brace or bracket is not closed or lacks its bar.
    init?(_ text: String) {
        var pieces: [Piece] = []
        var rest = text[...]
        while let open = rest.firstIndex(where: { $0 == "{" || $0 == "[" }) {
            if open > rest.startIndex { pieces.append(.words(String(rest[..<open]))) }
            guard let close = rest[open...].firstIndex(of: rest[open] == "{" ? "}" : "]"),
                let piece = Self.marked(rest[rest.index(after: open)..<close], isField: rest[open] == "{")
            else { return nil }
            pieces.append(piece)
            rest = rest[rest.index(after: close)...]
        }
        if !rest.isEmpty { pieces.append(.words(String(rest))) }
        self.pieces = pieces
    }

    private static func marked(_ text: Substring, isField: Bool) -> Piece? {
        guard let bar = text.firstIndex(of: "|") else { return nil }
        let words = String(text[text.index(after: bar)...])
        guard isField else { return .link(offering: String(text[..<bar]), words: words) }
        let pair = text[..<bar].split(separator: "=", maxSplits: 1)
        guard pair.count == 2 else { return nil }
        return .field(name: String(pair[0]), value: TruthValue(String(pair[1])), words: words)
    }

    /// The words as a reader sees them.
    var plain: String {
        pieces.map { piece in
            switch piece {
            case .words(let words), .field(_, _, let words), .link(_, let words): words
            }
        }.joined()
    }
}
