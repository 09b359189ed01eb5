import Language
import Model

/// A sentence of an offering with what it mentions: what a rule judges.
struct Statement: Sendable {
    let passage: Passage
    /// The label, a colon and the passage's text, so that a label's words bound and name what follows.
    let text: TokenizedText
    /// The UTF-8 length of the label and its colon.
    let labelLength: Int
    /// The tokens of the label; empty where the passage has none.
    let label: Range<Int>
    let sentence: Range<Int>
    let language: TextLanguage
    /// The day the page was read.
    let reference: CalendarDay
    /// What the offering's title says that it is.
    let titleKind: OfferingKind
    /// What its whole text says.
    let kind: OfferingKind
    var quantities: [QuantityMention]
    var dates: [DateMention]
    var contacts: [ContactMention]
    /// All that is mentioned in the sentence, claimed or not: a figure's clause ends where the next one stands.
    let mentions: [Range<Int>]

    /// Whether the label or anything in the sentence says one of `words`.
    func says(_ words: FieldWords) -> Bool {
        labelSays(words) || words.isSaid(in: text, sentence)
    }

    func labelSays(_ words: FieldWords) -> Bool {
        words.isSaid(in: text, label)
    }

    /// Whether the clause of the mention at `tokens` says one of `words`, the mention's own words included.
    func says(_ words: FieldWords, near tokens: Range<Int>) -> Bool {
        labelSays(words) || words.isSaid(in: text, clause(of: tokens))
    }

    func says(_ words: FieldWords, before tokens: Range<Int>) -> Bool {
        labelSays(words) || words.isSaid(in: text, clause(of: tokens).lowerBound..<tokens.lowerBound)
    }

    func says(_ words: FieldWords, after tokens: Range<Int>) -> Bool {
        words.isSaid(in: text, tokens.upperBound..<clause(of: tokens).upperBound)
    }

    /// What belongs to the mention at `tokens`: up to its neighbours in the sentence, which share what is between them
    /// at the last joint (", ", "och").
    func clause(of tokens: Range<Int>) -> Range<Int> {
        let before = mentions.last { $0.upperBound <= tokens.lowerBound }
        let after = mentions.first { $0.lowerBound >= tokens.upperBound }
        let start = before.map { joint(in: $0.upperBound..<tokens.lowerBound)?.upperBound ?? $0.upperBound }
        let end = after.map { joint(in: tokens.upperBound..<$0.lowerBound)?.lowerBound ?? $0.lowerBound }
        let lower = min(start ?? sentence.lowerBound, tokens.lowerBound)
        return lower..<max(end ?? sentence.upperBound, tokens.upperBound)
    }

    private static let joints: Set<String> = [
        ",", ";", "(", ")", "och", "men", "samt", "and", "but", "respektive", "/", "|", ".",
    ]

    private func joint(in range: Range<Int>) -> Range<Int>? {
        for index in range.reversed() {
            guard let token = text[index] else { continue }
            // The stops of "t.o.m." part nothing.
            if token.text == ".", isAbbreviation(before: index) { continue }
            if Self.joints.contains(token.text) {
                let isDouble = text[index - 1].map { $0.text == "," } ?? false
                return (isDouble ? index - 1 : index)..<index + 1
            }
        }
        return nil
    }

    private func isAbbreviation(before stop: Int) -> Bool {
        guard let word = text[stop - 1], word.kind == .word else { return false }
        return word.text.utf8.count <= 3
    }

    /// The strength of a finding that `words` name: labelled where the label says them.
    func strength(_ words: FieldWords) -> FieldFinding.Strength {
        labelSays(words) ? .labelled : .named
    }

    /// The UTF-8 range of `tokens` in the passage's own text; nil where they are all the label's.
    func range(ofTokens tokens: Range<Int>) -> Range<Int>? {
        let range = text.range(ofTokens: tokens)
        let upper = range.upperBound - labelLength
        guard upper > 0, upper <= passage.text.utf8.count else { return nil }
        return max(0, range.lowerBound - labelLength)..<upper
    }
}
