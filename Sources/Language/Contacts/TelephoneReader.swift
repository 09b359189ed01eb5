/// Swedish telephone numbers: "08-123 45 67", "070 123 45 67", "+46 (0)90 12 34 56", "0771-123 456".
enum TelephoneReader {
    /// Figures in a whole number, with the leading zero or the country's code.
    private static let digits = 8...13

    static func read(_ text: TokenizedText, _ index: Int) -> (ContactMention, next: Int)? {
        let isInternational = text[index]?.isSymbol("+") ?? false
        var at = isInternational ? index + 1 : index
        guard let first = text[at], first.kind == .number, isInternational || isAreaCode(text, at) else { return nil }
        var all = first.text
        at += 1
        var end = at
        while let token = text[at], all.utf8.count < digits.upperBound {
            if token.kind == .number, token.gap != .line, token.text.utf8.count <= 8 {
                all += token.text
                at += 1
                end = at
            } else if isBetween(text, at) {
                at += 1
            } else {
                break
            }
        }
        guard digits.contains(all.utf8.count) else { return nil }
        let range = text.range(ofTokens: index..<end)
        return (ContactMention(kind: .telephone, value: text.quotation(range), range: range), end)
    }

    /// A figure that begins with a single zero and stands for itself: no "2010:0162", no "01/03", no "09.00".
    private static func isAreaCode(_ text: TokenizedText, _ index: Int) -> Bool {
        guard let token = text[index], token.text.hasPrefix("0"), !token.text.hasPrefix("00"),
            token.text.utf8.count >= 2,
            !token.isJoined || ["(", ":"].contains(text[index - 1]?.text)
        else { return false }
        if token.text.utf8.count >= 9 { return true }
        guard let next = text[index + 1] else { return false }
        if next.isSymbol("-") || next.isSymbol(")") || next.isSymbol("/") && token.text.utf8.count >= 3 {
            return text[index + 2]?.kind == .number
        }
        return next.kind == .number && next.gap == .space
    }

    /// A sign between groups: a dash, a blank's dash, or the "(0)" of an international number.
    private static func isBetween(_ text: TokenizedText, _ index: Int) -> Bool {
        guard let sign = text[index], sign.kind == .symbol, ["-", "(", ")", "/"].contains(sign.text),
            let next = text[index + 1]
        else { return false }
        return next.kind == .number || (sign.isSymbol(")") && next.isSymbol("-"))
            || (sign.isSymbol("-") && next.isSymbol("("))
    }
}
