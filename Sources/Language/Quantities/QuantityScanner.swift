/// Finds amounts, shares, counts and lengths of time in a text, in one pass over its tokens (S13).
public struct QuantityScanner: Sendable {
    public let language: TextLanguage

    public init(language: TextLanguage) {
        self.language = language
    }

    public func mentions(in text: String) -> [QuantityMention] {
        mentions(in: TokenizedText(text))
    }

    /// The mentions of `text`, in its order.
    public func mentions(in text: TokenizedText) -> [QuantityMention] {
        let reading = QuantityReading(text: text, language: language)
        var found: [QuantityMention] = []
        var at = 0
        var floor = 0
        while at < text.count {
            if let mention = reading.mention(at: at, floor: floor) {
                found.append(mention)
                at = mention.tokens.upperBound
                floor = at
            } else {
                at = reading.pastNumber(at)
            }
        }
        return found
    }
}
