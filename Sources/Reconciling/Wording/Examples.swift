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
        opening.matches(in: text, sentence).first?.tokens.lowerBound
    }
}
