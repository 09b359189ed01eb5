import Language

/// Words that speak of one thing: what rules look for around a figure. Forms are `PhraseTable`'s (`*` at either end).
struct FieldWords: Sendable {
    private let phrases: PhraseTable

    init(_ words: [String]) {
        phrases = PhraseTable([words])
    }

    func first(in text: TokenizedText, _ range: Range<Int>) -> Range<Int>? {
        for index in range {
            if let match = phrases.match(at: index, in: text), match.tokens.upperBound <= range.upperBound {
                return match.tokens
            }
        }
        return nil
    }

    func isSaid(in text: TokenizedText, _ range: Range<Int>) -> Bool {
        first(in: text, range) != nil
    }
}
