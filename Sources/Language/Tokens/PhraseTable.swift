/// Rows of fixed phrases, found at a place in a text, the longest first.
///
/// A phrase is words in lower case, parted by blanks. Full stops between the words of a text are passed over ("t o m" is
/// also "t.o.m."). A word that ends with `*` stands for every word that begins so, one that begins with `*` for
/// every word that ends so. Punctuation can be written as words of its own ("sista dag :").
public struct PhraseTable: Sendable {
    /// Where a phrase was found.
    public struct Match: Hashable, Sendable {
        /// The indices of the tokens that the phrase covers, without a full stop after its last word.
        public let tokens: Range<Int>
        /// The row that has the phrase.
        public let row: Int
    }

    struct Entry: Sendable {
        let words: [PhraseWord]
        let row: Int
        /// By which the longest is found: words first, then letters.
        let length: Int
    }

    private var byFirst = PhraseIndex()
    private var byLast = PhraseIndex()

    public init(_ rows: [[String]]) {
        for (row, phrases) in rows.enumerated() {
            for phrase in phrases {
                let words = phrase.split(separator: " ").map(PhraseWord.init)
                guard let first = words.first, let last = words.last else { continue }
                let length = words.count * 1_000 + words.reduce(0) { $0 + $1.length }
                let entry = Entry(words: words, row: row, length: length)
                byFirst.add(entry, under: first)
                byLast.add(entry, under: last)
            }
        }
        byFirst.sort()
        byLast.sort()
    }

    /// The words that a phrase may begin with, but for those with a wildcard.
    var openings: Set<String> { byFirst.words }

    /// The longest phrase that begins with the token at `index`.
    public func match(at index: Int, in text: TokenizedText) -> Match? {
        guard let token = text[index], byFirst.mayHold(token) else { return nil }
        return byFirst.longest(token) { entry in
            Self.end(of: entry.words, from: index, in: text).map { index..<$0 }
        }
    }

    /// The longest phrase that ends with the token before `index`; a full stop there is passed over.
    public func match(endingAt index: Int, in text: TokenizedText) -> Match? {
        var last = index - 1
        if let stop = text[last], stop.isSymbol("."), stop.isJoined { last -= 1 }
        guard let token = text[last], byLast.mayHold(token) else { return nil }
        return byLast.longest(token) { entry in
            Self.start(of: entry.words, to: last, in: text).map { $0..<last + 1 }
        }
    }

    private static let stop = PhraseWord(".")

    private static func end(of words: [PhraseWord], from index: Int, in text: TokenizedText) -> Int? {
        var at = index
        for (place, word) in words.enumerated() {
            if place > 0, let stop = text[at], stop.isJoined, stop.isSymbol("."), word != Self.stop { at += 1 }
            guard let token = text[at], word.matches(token.text) else { return nil }
            at += 1
        }
        return at
    }

    private static func start(of words: [PhraseWord], to last: Int, in text: TokenizedText) -> Int? {
        var at = last
        for (place, word) in words.reversed().enumerated() {
            if place > 0, let stop = text[at], stop.isJoined, stop.isSymbol("."), word != Self.stop { at -= 1 }
            guard let token = text[at], word.matches(token.text) else { return nil }
            at -= 1
        }
        return at + 1
    }
}
