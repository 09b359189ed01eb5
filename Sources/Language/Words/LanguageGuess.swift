extension TextLanguage {
    /// At most so many words are looked at: enough to be sure, whatever the text's length.
    private static let wordsLookedAt = 2_000

    /// The language that a text's common words and letters speak for; nil where there are none, or as many for each.
    public static func guess(_ text: TokenizedText) -> TextLanguage? {
        var swedish = 0
        var english = 0
        var count = 0
        for token in text.tokens where token.kind == .word {
            count += 1
            if count > wordsLookedAt { break }
            let isSwedish = StopWords.swedish.contains(token.text)
            let isEnglish = StopWords.english.contains(token.text)
            if isSwedish && !isEnglish { swedish += 2 }
            if isEnglish && !isSwedish { english += 2 }
            if token.text.unicodeScalars.contains(where: { ["å", "ä", "ö"].contains($0) }) { swedish += 1 }
        }
        if swedish == english { return nil }
        return swedish > english ? .swedish : .english
    }

    public static func guess(_ text: String) -> TextLanguage? {
        guess(TokenizedText(text))
    }
}
