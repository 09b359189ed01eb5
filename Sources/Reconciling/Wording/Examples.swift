import Language

/// Words that are only named as an example: "en extern tjänst, till exempel en webbutik".
enum Examples {
    private static let opening = Lexicon<Void>([
        (
            [
                "till exempel", "t ex", "exempelvis", "bland annat", "bl a", "såsom", "for example", "such as", "e g",
                "for instance",
            ], ()
        )
    ])

    /// Where in the sentence examples begin; nil where there are none.
    static func start(in text: WordText, _ sentence: Range<Int>) -> Int? {
        [opening.matches(in: text, sentence).first?.tokens.lowerBound, contents(in: text, sentence)]
            .compactMap { $0 }.min()
    }

    /// "En grundkurs: marknad, pris, tull": a list of contents after a colon.
    private static func contents(in text: WordText, _ sentence: Range<Int>) -> Int? {
        guard let colon = sentence.first(where: { text[$0]?.isSymbol(":") ?? false }), colon > sentence.lowerBound + 1
        else { return nil }
        // "…: vi lånar ut" is said, not listed.
        guard !["vi", "we", "ni", "du", "you"].contains(text[colon + 1]?.text ?? "") else { return nil }
        let commas = (colon..<sentence.upperBound).count { text[$0]?.isSymbol(",") ?? false }
        return commas >= fewestCommas ? colon + 1 : nil
    }

    private static let fewestCommas = 2
}
