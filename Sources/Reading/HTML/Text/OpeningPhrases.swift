/// Phrases that a line may begin with, marks before them left out; looked up by two letters, for most lines begin with none.
struct OpeningPhrases {
    private struct Key: Hashable {
        var first: Unicode.Scalar
        var second: Unicode.Scalar
    }

    /// Marks before the first word that are passed over, and letters after them that are looked at: more than any phrase has.
    private static let mostMarks = 40
    private static let longest = 32

    private var phrases: [Key: [String]] = [:]

    /// - Parameter phrases: in lower case, of two letters or more.
    init(_ phrases: [String]) {
        for phrase in phrases {
            if let key = Self.key(phrase.unicodeScalars) { self.phrases[key, default: []].append(phrase) }
        }
    }

    /// Whether one of them begins `line`, as whole words, in letters of either case.
    func begin(_ line: String) -> Bool {
        let start = line.unicodeScalars.prefix(Self.mostMarks + Self.longest).drop { !$0.isLetterOrNumber && $0 != "©" }
            .prefix(Self.longest)
        guard let key = Self.key(start), let candidates = phrases[key] else { return false }
        let text = String(start).lowercased()
        return candidates.contains { Self.begins(text, with: $0) }
    }

    private static func key(_ scalars: some Sequence<Unicode.Scalar>) -> Key? {
        var scalars = scalars.makeIterator()
        guard let first = scalars.next(), let second = scalars.next() else { return nil }
        return Key(first: first.lowered, second: second.lowered)
    }

    private static func begins(_ text: String, with phrase: String) -> Bool {
        guard text.utf8.starts(with: phrase.utf8) else { return false }
        guard phrase.last?.isLetter == true else { return true }
        return text.dropFirst(phrase.count).first.map { !$0.isLetter } ?? true
    }
}

extension Unicode.Scalar {
    /// Its small letter, where that is one scalar.
    fileprivate var lowered: Self { lowerLatin ?? properties.lowercaseMapping.unicodeScalars.first ?? self }
}
