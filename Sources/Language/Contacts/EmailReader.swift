/// "fraga@exempel.se", and the disguises "fraga (at) exempel.se" and "fraga[a]exempel.se".
enum EmailReader {
    /// RFC 5321 §4.5.3.1 allows 64 before the sign and 255 after; more tokens than these are no address.
    private static let longestPart = 24
    private static let localSymbols: Set<String> = [".", "-", "_", "+", "'"]

    /// An address is found at its first token: the scan looks ahead a bounded way for the sign.
    static func read(_ text: TokenizedText, _ index: Int) -> (ContactMention, next: Int)? {
        guard let first = text[index], first.kind != .symbol, isStart(text, index) else { return nil }
        var at = index + 1
        while at - index < longestPart, let token = text[at], token.isJoined,
            token.kind != .symbol || localSymbols.contains(token.text)
        {
            at += 1
        }
        guard let host = pastSign(text, at), let end = hostEnd(text, host) else { return nil }
        let range = text.range(ofTokens: index..<end)
        let local = text.quotation(text.range(ofTokens: index..<at))
        let domain = text.quotation(text.range(ofTokens: host..<end))
        return (ContactMention(kind: .email, value: "\(local)@\(domain)".lowercased(), range: range), end)
    }

    private static func isStart(_ text: TokenizedText, _ index: Int) -> Bool {
        guard let token = text[index], token.isJoined, let before = text[index - 1] else { return true }
        return before.kind == .symbol && !localSymbols.contains(before.text)
    }

    private static func pastSign(_ text: TokenizedText, _ index: Int) -> Int? {
        guard let sign = text[index] else { return nil }
        if sign.isSymbol("@") { return sign.isJoined ? index + 1 : nil }
        guard sign.isSymbol("(") || sign.isSymbol("["), let word = text[index + 1],
            ["at", "a", "snabel", "@"].contains(word.text),
            let close = text[index + 2], close.isSymbol(")") || close.isSymbol("]")
        else { return nil }
        return index + 3
    }

    /// The end of a host name with at least one full stop.
    static func hostEnd(_ text: TokenizedText, _ index: Int) -> Int? {
        guard let first = text[index], first.kind != .symbol else { return nil }
        var at = index + 1
        var end: Int?
        while at - index < longestPart, let sign = text[at], sign.isJoined,
            sign.isSymbol(".") || sign.isSymbol("-") || sign.kind != .symbol
        {
            if sign.kind != .symbol {
                at += 1
                if end != nil { end = at }
                continue
            }
            guard let word = text[at + 1], word.isJoined, word.kind != .symbol else { break }
            at += 2
            if sign.isSymbol("."), word.kind == .word, word.text.utf8.count >= 2 {
                end = at
            } else if end != nil {
                end = nil
            }
        }
        return end
    }
}
