/// Reads shares in words: "hälften", "en fjärdedel", "två tredjedelar", "half of".
enum FractionReader {
    /// - Returns: the share in percent.
    static func share(_ text: TokenizedText, at index: Int) -> (value: Double, next: Int)? {
        guard let token = text[index], token.kind == .word else { return nil }
        switch token.text {
        case "hälften", "halva", "halften": return (50, index + 1)
        case "half" where ["of", "the", "your", "its", "their"].contains(text[index + 1]?.text): return (50, index + 1)
        default: break
        }
        guard let number = NumberWords.value(of: token.text) ?? (token.text == "a" ? 1 : nil), number < 10,
            let noun = text[afterHyphen(text, index + 1)], noun.kind == .word,
            let denominator = UnitWords.fractions[noun.text], Double(number) < denominator
        else { return nil }
        let next = afterHyphen(text, index + 1) + 1
        // "A quarter" is also three months.
        if noun.text.hasPrefix("quarter"), text[next]?.text != "of" { return nil }
        return (Double(number) * 100 / denominator, next)
    }

    private static func afterHyphen(_ text: TokenizedText, _ index: Int) -> Int {
        text[index]?.isSymbol("-") ?? false ? index + 1 : index
    }
}
