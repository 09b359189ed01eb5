/// A word in an address or a link that tells what stands behind it.
struct TellingWord: Sendable {
    /// How much of a word it must be. Swedish puts words together: the last part says what a thing is.
    enum Place: Sendable {
        case whole, beginning, ending
    }

    let text: String
    let place: Place
    /// What it adds to a page's likelihood; what speaks of other things than offerings takes away.
    let points: Int

    func matches(_ word: String) -> Bool {
        switch place {
        case .whole: word == text
        case .beginning: word.hasPrefix(text)
        case .ending: word.hasSuffix(text)
        }
    }
}

extension TellingWord {
    /// The word of `text` that tells most, with what it tells; words that take away come before words that add.
    static func telling(in text: some StringProtocol) -> (word: String, points: Int)? {
        var best: (word: String, points: Int)?
        for word in PlainWords.of(text) {
            guard let points = points(of: word) else { continue }
            if let known = best, known.points < 0 || (points > 0 && points <= known.points) { continue }
            best = (word, points)
        }
        return best
    }

    private static func points(of word: String) -> Int? {
        TellingWords.other.first { $0.matches(word) }?.points
            ?? TellingWords.offering.first { $0.matches(word) }?.points
    }
}
