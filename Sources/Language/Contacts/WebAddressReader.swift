/// "https://exempel.se/stod", "www.exempel.se".
enum WebAddressReader {
    /// Longer addresses are cut off: nobody writes them in running text.
    private static let longest = 400
    private static let closing: Set<String> = [".", ",", ";", ":", "!", "?", ")", "]", "\"", "'", ">", "\u{2026}"]

    static func read(_ text: TokenizedText, _ index: Int) -> (ContactMention, next: Int)? {
        guard let first = text[index], first.kind == .word,
            first.gap != .none || text[index - 1]?.kind == .symbol || index == 0
        else { return nil }
        guard isScheme(text, index) || isHost(text, index) else { return nil }
        var end = index + 1
        while end - index < longest, let token = text[end], token.isJoined, !["<", ">", "\"", "|"].contains(token.text)
        { end += 1 }
        while end > index + 1, let last = text[end - 1], last.kind == .symbol, closing.contains(last.text) { end -= 1 }
        let range = text.range(ofTokens: index..<end)
        return (ContactMention(kind: .web, value: text.quotation(range), range: range), end)
    }

    private static func isScheme(_ text: TokenizedText, _ index: Int) -> Bool {
        ["http", "https"].contains(text[index]?.text) && text[index + 1]?.isSymbol(":") ?? false
            && text[index + 2]?.isSymbol("/") ?? false && text[index + 3]?.isSymbol("/") ?? false
            && text[index + 4]?.isJoined ?? false
    }

    private static func isHost(_ text: TokenizedText, _ index: Int) -> Bool {
        text[index]?.text == "www" && text[index + 1]?.isSymbol(".") ?? false && text[index + 1]?.isJoined ?? false
            && EmailReader.hostEnd(text, index) != nil
    }
}
