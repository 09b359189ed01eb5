/// Fixed phrases and what each means, found at a place in a text, the longest first.
///
/// A phrase is words in lower case, parted by blanks. Full stops between the words of a text are passed over ("t o m" is
/// also "t.o.m."). A word that ends with `*` stands for every word that begins so, one that begins with `*` for
/// every word that ends so. Punctuation can be written as words of its own ("sista dag :").
public struct Phrases<Meaning: Sendable>: Sendable {
    struct Entry: Sendable {
        let words: [String]
        let meaning: Meaning
    }

    public struct Match: Sendable {
        /// The indices of the tokens that the phrase covers, without a full stop after its last word.
        public let tokens: Range<Int>
        public let meaning: Meaning
    }

    private var byFirst: [UInt8: [Entry]] = [:]
    private var byLast: [UInt8: [Entry]] = [:]

    public init(_ table: [(phrases: [String], meaning: Meaning)]) {
        for row in table {
            for phrase in row.phrases {
                add(Entry(words: phrase.split(separator: " ").map(String.init), meaning: row.meaning))
            }
        }
        for key in byFirst.keys { byFirst[key]?.sort { Self.isLonger($0, $1) } }
        for key in byLast.keys { byLast[key]?.sort { Self.isLonger($0, $1) } }
    }

    private static func isLonger(_ left: Entry, _ right: Entry) -> Bool {
        (left.words.count, left.words.joined().utf8.count) > (right.words.count, right.words.joined().utf8.count)
    }

    private static var anyInitial: UInt8 { UInt8(ascii: "*") }

    private mutating func add(_ entry: Entry) {
        guard let first = entry.words.first?.utf8.first, let last = entry.words.last?.utf8.first else { return }
        byFirst[first, default: []].append(entry)
        byLast[last, default: []].append(entry)
    }

    /// The longest phrase that begins with the token at `index`.
    public func match(at index: Int, in text: TokenizedText) -> Match? {
        guard let initial = text[index]?.text.utf8.first else { return nil }
        for key in [initial, Self.anyInitial] {
            for entry in byFirst[key] ?? [] {
                if let end = Self.end(of: entry.words, from: index, in: text) {
                    return Match(tokens: index..<end, meaning: entry.meaning)
                }
            }
        }
        return nil
    }

    /// The longest phrase that ends with the token before `index`; a full stop there is passed over.
    public func match(endingAt index: Int, in text: TokenizedText) -> Match? {
        var last = index - 1
        if let stop = text[last], stop.isSymbol("."), stop.isJoined { last -= 1 }
        guard let initial = text[last]?.text.utf8.first else { return nil }
        for key in [initial, Self.anyInitial] {
            for entry in byLast[key] ?? [] {
                if let start = Self.start(of: entry.words, to: last, in: text) {
                    return Match(tokens: start..<last + 1, meaning: entry.meaning)
                }
            }
        }
        return nil
    }

    private static func end(of words: [String], from index: Int, in text: TokenizedText) -> Int? {
        var at = index
        for (place, word) in words.enumerated() {
            if place > 0, let stop = text[at], stop.isSymbol("."), stop.isJoined, word != "." { at += 1 }
            guard let token = text[at], Self.matches(word, token.text) else { return nil }
            at += 1
        }
        return at
    }

    private static func start(of words: [String], to last: Int, in text: TokenizedText) -> Int? {
        var at = last
        for (place, word) in words.reversed().enumerated() {
            if place > 0, let stop = text[at], stop.isSymbol("."), stop.isJoined, word != "." { at -= 1 }
            guard let token = text[at], Self.matches(word, token.text) else { return nil }
            at -= 1
        }
        return at + 1
    }

    private static func matches(_ pattern: String, _ word: String) -> Bool {
        let bytes = pattern.utf8
        if bytes.last == anyInitial { return word.utf8.starts(with: bytes.dropLast()) }
        if bytes.first == anyInitial { return word.hasSuffix(pattern.dropFirst()) }
        return pattern == word
    }
}
