/// Fixed phrases and what each means, found at a place in a text, the longest first.
///
/// A phrase is words in lower case, parted by blanks. Full stops between the words of a text are passed over ("t o m" is
/// also "t.o.m."). A word that ends with `*` stands for every word that begins so, one that begins with `*` for
/// every word that ends so. Punctuation can be written as words of its own ("sista dag :").
public struct Phrases<Meaning: Sendable>: Sendable {
    struct Entry: Sendable {
        let words: [PhraseWord]
        let meaning: Meaning
        /// By which the longest is found: words first, then letters.
        let length: Int

        init(words: [PhraseWord], meaning: Meaning) {
            self.words = words
            self.meaning = meaning
            length = words.count * 1_000 + words.reduce(0) { $0 + $1.length }
        }
    }

    public struct Match: Sendable {
        /// The indices of the tokens that the phrase covers, without a full stop after its last word.
        public let tokens: Range<Int>
        public let meaning: Meaning
    }

    private var byFirst = Index()
    private var byLast = Index()

    /// Entries by the word that a look-up begins with; those with a wildcard there by the byte that they fix.
    private struct Index: Sendable {
        var exact: [String: [Entry]] = [:]
        var beginning: [UInt8: [Entry]] = [:]
        var ending: [UInt8: [Entry]] = [:]

        mutating func add(_ entry: Entry, under word: PhraseWord?) {
            switch word {
            case nil: return
            case .exact(let word)?: exact[word, default: []].append(entry)
            case .beginning(let bytes)?: beginning[bytes[0], default: []].append(entry)
            case .ending(let bytes)?: ending[bytes[bytes.count - 1], default: []].append(entry)
            }
        }

        mutating func sort() {
            exact = exact.mapValues { $0.sorted { $0.length > $1.length } }
            beginning = beginning.mapValues { $0.sorted { $0.length > $1.length } }
            ending = ending.mapValues { $0.sorted { $0.length > $1.length } }
        }
    }

    public init(_ table: [(phrases: [String], meaning: Meaning)]) {
        for row in table {
            for phrase in row.phrases {
                let entry = Entry(words: phrase.split(separator: " ").map(PhraseWord.init), meaning: row.meaning)
                byFirst.add(entry, under: entry.words.first)
                byLast.add(entry, under: entry.words.last)
            }
        }
        byFirst.sort()
        byLast.sort()
    }

    /// The words that a phrase may begin with, where none begins with a wildcard.
    var openings: Set<String> { Set(byFirst.exact.keys) }

    /// The longest phrase that begins with the token at `index`.
    public func match(at index: Int, in text: TokenizedText) -> Match? {
        guard let token = text[index] else { return nil }
        return longest(byFirst, token.text) { entry in
            Self.end(of: entry.words, from: index, in: text).map { index..<$0 }
        }
    }

    /// The longest phrase that ends with the token before `index`; a full stop there is passed over.
    public func match(endingAt index: Int, in text: TokenizedText) -> Match? {
        var last = index - 1
        if let stop = text[last], stop.isSymbol("."), stop.isJoined { last -= 1 }
        guard let token = text[last] else { return nil }
        return longest(byLast, token.text) { entry in
            Self.start(of: entry.words, to: last, in: text).map { $0..<last + 1 }
        }
    }

    private func longest(_ index: Index, _ word: String, _ read: (Entry) -> Range<Int>?) -> Match? {
        var best: (entry: Entry, tokens: Range<Int>)?
        func look(_ entries: [Entry]?) {
            for entry in entries ?? [] where entry.length > best?.entry.length ?? 0 {
                guard let tokens = read(entry) else { continue }
                best = (entry, tokens)
                return
            }
        }
        look(index.exact[word])
        if !index.beginning.isEmpty, let byte = word.utf8.first { look(index.beginning[byte]) }
        if !index.ending.isEmpty, let byte = word.utf8.last { look(index.ending[byte]) }
        return best.map { Match(tokens: $0.tokens, meaning: $0.entry.meaning) }
    }

    private static func end(of words: [PhraseWord], from index: Int, in text: TokenizedText) -> Int? {
        var at = index
        for (place, word) in words.enumerated() {
            if place > 0, let stop = text[at], stop.isSymbol("."), stop.isJoined, word != .exact(".") { at += 1 }
            guard let token = text[at], word.matches(token.text) else { return nil }
            at += 1
        }
        return at
    }

    private static func start(of words: [PhraseWord], to last: Int, in text: TokenizedText) -> Int? {
        var at = last
        for (place, word) in words.reversed().enumerated() {
            if place > 0, let stop = text[at], stop.isSymbol("."), stop.isJoined, word != .exact(".") { at -= 1 }
            guard let token = text[at], word.matches(token.text) else { return nil }
            at -= 1
        }
        return at + 1
    }
}
