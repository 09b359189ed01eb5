/// Reads what a number counts, with its scale.
enum UnitReader {
    struct Match: Hashable, Sendable {
        let unit: QuantityUnit
        /// What the figure is multiplied by: a million for "MSEK".
        let scale: Double
        let next: Int
    }

    /// - Parameter prefix: the currency that stands before the number.
    static func unit(_ text: TokenizedText, at index: Int, number: WrittenNumber, prefix: String?) -> Match? {
        if let prefix { return prefixed(text, at: index, prefix) }
        if number.endsInKronor { return Match(unit: .money(currency: "SEK"), scale: 1, next: index) }
        if let money = money(text, at: index) { return money }
        return thing(text, at: index)
    }

    private static func prefixed(_ text: TokenizedText, at index: Int, _ currency: String) -> Match {
        let unit = QuantityUnit.money(currency: currency)
        if let scale = UnitWords.scales.match(at: index, in: text) {
            return Match(unit: unit, scale: scale.meaning, next: scale.tokens.upperBound)
        }
        if let letter = text[index], letter.kind == .word, let scale = UnitWords.letterScales[letter.text] {
            return Match(unit: unit, scale: scale, next: index + 1)
        }
        return Match(unit: unit, scale: 1, next: index)
    }

    private static func money(_ text: TokenizedText, at index: Int) -> Match? {
        guard let token = text[index] else { return nil }
        if token.kind == .word, let (scale, currency) = UnitWords.fused[token.text] {
            return Match(unit: .money(currency: currency), scale: scale, next: index + 1)
        }
        if let currency = UnitWords.currencies.match(at: index, in: text) {
            return Match(unit: .money(currency: currency.meaning), scale: 1, next: currency.tokens.upperBound)
        }
        if let scale = UnitWords.scales.match(at: index, in: text) {
            return scaled(text, scale.meaning, scale.tokens.upperBound)
        }
        guard token.kind == .word, let scale = UnitWords.letterScales[token.text],
            let currency = UnitWords.currencies.match(at: index + 1, in: text)
        else { return nil }
        return Match(unit: .money(currency: currency.meaning), scale: scale, next: currency.tokens.upperBound)
    }

    private static func scaled(_ text: TokenizedText, _ scale: Double, _ index: Int) -> Match? {
        // "2 tusen miljoner" is not written; "50 tusen kronor" and "en miljard euro" are.
        var at = index
        if let stop = text[at], stop.isSymbol("."), stop.isJoined,
            UnitWords.currencies.match(at: at + 1, in: text) != nil
        {
            at += 1
        }
        if let currency = UnitWords.currencies.match(at: at, in: text) {
            return Match(unit: .money(currency: currency.meaning), scale: scale, next: currency.tokens.upperBound)
        }
        if let thing = thing(text, at: at) { return Match(unit: thing.unit, scale: scale, next: thing.next) }
        // "38 miljoner." is money; "3 miljoner invånare" is not.
        guard scale >= 1e6, endsPhrase(text, at: index) else { return nil }
        return Match(unit: .money(currency: "SEK"), scale: scale, next: index)
    }

    private static let functionWords: Set<String> = [
        "och", "eller", "per", "i", "till", "för", "på", "av", "som", "att", "under", "om", "men", "and", "or", "in",
        "to", "for", "a",
        "over", "from", "från", "om", "året", "årligen", "totalt", "sammanlagt", "vardera", "årsvis", "fördelas",
        "fördelade",
        "med", "med", "ska", "är", "kan",
    ]

    private static func endsPhrase(_ text: TokenizedText, at index: Int) -> Bool {
        guard let next = text[index], next.kind == .word, !text.endsSentence(at: index - 1) else { return true }
        return functionWords.contains(next.text)
    }

    private static func thing(_ text: TokenizedText, at index: Int) -> Match? {
        var at = index
        // "18-månaders", "20-årig"
        if let dash = text[at], dash.isSymbol("-"), dash.isJoined, let word = text[at + 1], word.isJoined,
            word.kind == .word
        {
            at += 1
        }
        for _ in 0..<3 {
            if let match = UnitWords.things.match(at: at, in: text) {
                return Match(unit: match.meaning, scale: 1, next: match.tokens.upperBound)
            }
            guard let word = text[at], word.kind == .word, UnitWords.adjectives.contains(word.text) else { return nil }
            at += 1
        }
        return nil
    }
}
