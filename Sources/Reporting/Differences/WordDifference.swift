/// A text before and after, word by word: what stayed, what went, what came.
///
/// White space counts only as what parts words.
public struct WordDifference: Hashable, Sendable {
    public struct Part: Hashable, Sendable {
        public enum Kind: Sendable { case kept, removed, added }
        public var kind: Kind
        public var text: String
    }

    public private(set) var parts: [Part] = []

    /// Past so many words on a side the two are shown whole: Myers' algorithm costs their number times the difference.
    static let mostWords = 1_500

    public init(from before: String, to after: String) {
        let old = before.split(whereSeparator: \.partsWords)
        let new = after.split(whereSeparator: \.partsWords)
        guard old.count <= Self.mostWords, new.count <= Self.mostWords else {
            append(.removed, before[...])
            append(.added, after[...])
            return
        }
        var removed: Set<Int> = []
        var added: Set<Int> = []
        for change in new.difference(from: old) {
            switch change {
            case .remove(let offset, _, _): removed.insert(offset)
            case .insert(let offset, _, _): added.insert(offset)
            }
        }
        var oldIndex = 0
        var newIndex = 0
        while oldIndex < old.count || newIndex < new.count {
            if removed.contains(oldIndex), oldIndex < old.count {
                append(.removed, old[oldIndex])
                oldIndex += 1
            } else if added.contains(newIndex), newIndex < new.count {
                append(.added, new[newIndex])
                newIndex += 1
            } else {
                append(.kept, new[newIndex])
                oldIndex += 1
                newIndex += 1
            }
        }
    }

    private mutating func append(_ kind: Part.Kind, _ word: Substring) {
        if word.isEmpty { return }
        if parts.last?.kind == kind {
            parts[parts.count - 1].text += " " + word
        } else {
            parts.append(Part(kind: kind, text: String(word)))
        }
    }
}

extension Character {
    /// White space, but for what keeps the parts of a number together: `250 000 kr` is one word.
    fileprivate var partsWords: Bool { isWhitespace && self != "\u{A0}" && self != "\u{202F}" }
}
