import Language

/// The parts of a sentence that are asserted one by one: "inte X, men Y" says no to X and yes to Y.
enum Clauses {
    /// Words that turn a sentence.
    private static let turns: Set<String> = [
        "men", "däremot", "utan", "medan", "om", "när", "but", "whereas", "while", "if", "when",
    ]

    /// - Returns: ranges of tokens that together hold the sentence, parted at commas, semicolons, colons and turns.
    static func ranges(of sentence: Range<Int>, in text: WordText) -> [Range<Int>] {
        var found: [Range<Int>] = []
        var start = sentence.lowerBound
        for index in sentence where index > start && parts(index, in: text) {
            found.append(start..<index)
            start = index
        }
        if start < sentence.upperBound { found.append(start..<sentence.upperBound) }
        return found
    }

    private static func parts(_ index: Int, in text: WordText) -> Bool {
        guard let token = text[index] else { return false }
        guard token.kind == .symbol else { return turns.contains(token.text) }
        return [",", ";", ":"].contains(token.text) && text[index + 1]?.isJoined != true
    }
}
