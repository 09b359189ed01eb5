import Language

/// Bare years of a sentence: "2021", "2021–2027".
enum Years {
    struct Mention: Sendable {
        /// The last year of a span.
        let last: Int
        let isSpan: Bool
        let tokens: Range<Int>
    }

    static let plausible = 1990...2079
    private static let amounts: Set<String> = [
        "kr", "kronor", "sek", "euro", "eur", "usd", "tkr", "mkr", "procent", "personer", "deltagare", "anställda",
        "st",
        "medlemmar", "företag", "bolag", "people", "companies", "members",
    ]

    static func mentions(in text: WordText, _ range: Range<Int>) -> [Mention] {
        var found: [Mention] = []
        var index = range.lowerBound
        while index < range.upperBound {
            guard let year = year(index, text) else {
                index += 1
                continue
            }
            if let dash = text[index + 1], dash.isSymbol("-"), let last = self.year(index + 2, text), last > year {
                found.append(Mention(last: last, isSpan: true, tokens: index..<index + 3))
                index += 3
            } else {
                found.append(Mention(last: year, isSpan: false, tokens: index..<index + 1))
                index += 1
            }
        }
        return found
    }

    private static func year(_ index: Int, _ text: WordText) -> Int? {
        guard let token = text[index], token.text.utf8.count == 4, let number = token.number,
            plausible.contains(number), !amounts.contains(text[index + 1]?.text ?? ""),
            !isPartOfNumber(index, text)
        else { return nil }
        return number
    }

    /// "1 2021", "2021,5", "SFS 2021:12", "08-2021": no year.
    private static func isPartOfNumber(_ index: Int, _ text: WordText) -> Bool {
        if let after = text[index + 1], after.isJoined, after.kind == .symbol, [":", "/"].contains(after.text),
            text[index + 2]?.isJoined == true
        {
            return true
        }
        if let before = text[index - 1], text[index]?.isJoined == true {
            return ![" ", "(", "-", "/"].contains(before.text) || (before.isSymbol("/"))
        }
        return false
    }
}
