import Language

/// A text as the comparisons of identity see it: its words as a bag.
struct TextProfile: Hashable, Sendable {
    let words: [String: Int]

    init(_ text: String) {
        var words: [String: Int] = [:]
        for token in TokenizedText(text).tokens where token.kind != .symbol { words[token.text, default: 0] += 1 }
        self.words = words
    }

    /// Cosine of the two bags, 0…1; 0 where either is empty.
    func similarity(to other: TextProfile) -> Double {
        guard !words.isEmpty, !other.words.isEmpty else { return 0 }
        var product = 0
        for (word, count) in words { product += count * (other.words[word] ?? 0) }
        return Double(product) / (norm * other.norm).squareRoot()
    }

    /// The share of this text's words that the other text has too, 0…1.
    func containment(in other: TextProfile) -> Double {
        let total = words.values.reduce(0, +)
        guard total > 0 else { return 0 }
        let shared = words.reduce(0) { $0 + min($1.value, other.words[$1.key] ?? 0) }
        return Double(shared) / Double(total)
    }

    private var norm: Double { Double(words.values.reduce(0) { $0 + $1 * $1 }) }
}

/// A title as the comparisons of identity see it: its words without case and punctuation, and its letter pairs.
struct TitleProfile: Hashable, Sendable {
    let normalised: String
    private let pairs: [String: Int]

    init(_ title: String) {
        normalised = TokenizedText(title).tokens.filter { $0.kind != .symbol }.map(\.text).joined(separator: " ")
        let letters = Array(normalised)
        var pairs: [String: Int] = [:]
        for (first, second) in zip(letters, letters.dropFirst()) { pairs[String([first, second]), default: 0] += 1 }
        self.pairs = pairs
    }

    /// Dice's coefficient of the letter pairs, 0…1; 1 where the words are the same.
    func similarity(to other: TitleProfile) -> Double {
        if normalised == other.normalised { return normalised.isEmpty ? 0 : 1 }
        let total = pairs.values.reduce(0, +) + other.pairs.values.reduce(0, +)
        guard total > 0 else { return 0 }
        let shared = pairs.reduce(0) { $0 + min($1.value, other.pairs[$1.key] ?? 0) }
        return 2 * Double(shared) / Double(total)
    }
}
