/// Finds e-mail addresses, Swedish telephone numbers and web addresses in a text, in one pass over its tokens (S13).
public enum ContactScanner {
    private static let readers: [@Sendable (TokenizedText, Int) -> (ContactMention, next: Int)?] = [
        WebAddressReader.read, EmailReader.read, TelephoneReader.read,
    ]

    /// The mentions of `text`, in its order.
    public static func mentions(in text: TokenizedText) -> [ContactMention] {
        var found: [ContactMention] = []
        var at = 0
        while at < text.count {
            var next = at + 1
            for read in readers {
                if let (mention, after) = read(text, at) {
                    found.append(mention)
                    next = max(next, after)
                    break
                }
            }
            at = next
        }
        return found
    }

    public static func mentions(in text: String) -> [ContactMention] {
        mentions(in: TokenizedText(text))
    }
}
