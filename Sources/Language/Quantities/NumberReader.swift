/// A number as a text writes it, in figures or words.
struct WrittenNumber: Hashable, Sendable {
    var value: Double
    /// The index of the first token after.
    var next: Int
    /// Whether it is only "en", "ett" or "a".
    var isArticle = false
    /// Whether ":-" follows, which means kronor.
    var endsInKronor = false
}

/// Reads figures with their separators, and words for numbers.
enum NumberReader {
    /// - Parameter groupsByComma: whether "180,000" is a hundred and eighty thousand.
    static func number(
        in text: TokenizedText, at index: Int, groupsByComma: Bool, isFree: Bool = false
    ) -> WrittenNumber? {
        guard let token = text[index] else { return nil }
        switch token.kind {
        case .number:
            guard isFree || !isTail(text, index) else { return nil }
            return figures(text, index, groupsByComma)
        case .word: return words(text, index)
        case .symbol:
            return token.text == "\u{BD}" ? WrittenNumber(value: 0.5, next: index + 1) : nil
        }
    }

    /// A whole number of at most four figures or in words: "3", "tre", "tjugofem".
    static func wholeNumber(in text: TokenizedText, at index: Int) -> (value: Int, next: Int)? {
        guard let number = number(in: text, at: index, groupsByComma: false), number.value == number.value.rounded(),
            abs(number.value) < 10_000
        else { return nil }
        return (Int(number.value), number.next)
    }

    /// Whether the digits are the end of something longer: "N2024", "08-123", "2010:16".
    private static func isTail(_ text: TokenizedText, _ index: Int) -> Bool {
        guard let token = text[index], token.isJoined, let before = text[index - 1] else { return false }
        if before.kind != .symbol { return true }
        if ["#", "_", "=", "&", "@", "§", "/", "\\"].contains(before.text) { return true }
        guard ["-", ":", ".", ",", "+"].contains(before.text), before.isJoined else { return false }
        return text[index - 2].map { $0.kind == .number } ?? false
    }

    // MARK: Figures

    private static func figures(_ text: TokenizedText, _ index: Int, _ groupsByComma: Bool) -> WrittenNumber? {
        guard let first = text[index], first.text.utf8.count <= 15 else { return nil }
        // Telephone numbers, codes: a figure does not begin with a zero, unless it is 0 or "0,5".
        guard !first.text.hasPrefix("0") || first.text == "0" else { return nil }
        var digits = first.text
        var next = index + 1
        if first.text.utf8.count <= 3, first.text != "0" {
            next = pastGroups(text, next, groupsByComma, into: &digits)
        }
        guard digits.utf8.count <= 15, var value = Double(digits) else { return nil }
        if let (fraction, after) = decimals(text, next) {
            value += fraction
            next = after
        }
        var number = WrittenNumber(value: value, next: next)
        if let half = text[next], half.isSymbol("\u{BD}") {
            number.value += 0.5
            number.next += 1
        }
        if isKronorSign(text, number.next) {
            number.endsInKronor = true
            number.next += 2
        }
        return addingHalf(text, number)
    }

    /// "1 150:-" and "500,-".
    private static func isKronorSign(_ text: TokenizedText, _ index: Int) -> Bool {
        guard let sign = text[index], sign.isJoined, sign.isSymbol(":") || sign.isSymbol(","),
            let dash = text[index + 1]
        else { return false }
        return dash.isJoined && dash.isSymbol("-") && text[index + 2]?.kind != .number
    }

    /// Groups of three figures after blanks, full stops or commas.
    private static func pastGroups(
        _ text: TokenizedText, _ index: Int, _ groupsByComma: Bool, into digits: inout String
    ) -> Int {
        var next = index
        if let group = text[next], group.gap == .space, isGroup(group) {
            while let group = text[next], group.gap == .space, isGroup(group) {
                digits += group.text
                next += 1
            }
            return next
        }
        guard let sign = text[next], sign.isJoined, sign.isSymbol(".") || sign.isSymbol(",") else { return next }
        var groups: [String] = []
        while let again = text[next], again.isJoined, again.text == sign.text, let group = text[next + 1],
            group.isJoined,
            isGroup(group)
        {
            groups.append(group.text)
            next += 2
        }
        let isGrouping = groups.count > 1 || (groups.count == 1 && (sign.text == "," ? groupsByComma : !groupsByComma))
        guard isGrouping else { return index }
        digits += groups.joined()
        return next
    }

    private static func isGroup(_ token: Token) -> Bool { token.kind == .number && token.text.utf8.count == 3 }

    private static func decimals(_ text: TokenizedText, _ index: Int) -> (fraction: Double, next: Int)? {
        guard let sign = text[index], sign.isJoined, sign.isSymbol(",") || sign.isSymbol("."),
            let digits = text[index + 1], digits.isJoined, digits.kind == .number, digits.text.utf8.count <= 6,
            let fraction = Double("0." + digits.text)
        else { return nil }
        // "3.5.2027" and "1.2.3" are no numbers.
        if let more = text[index + 2], more.isJoined, more.isSymbol("."), text[index + 3]?.isJoined ?? false,
            text[index + 3]?.kind == .number
        {
            return nil
        }
        return (fraction, index + 2)
    }

    // MARK: Words

    private static func words(_ text: TokenizedText, _ index: Int) -> WrittenNumber? {
        guard let first = text[index], first.kind == .word else { return nil }
        if first.text == "halvannat" || first.text == "halvannan" { return WrittenNumber(value: 1.5, next: index + 1) }
        if let half = halfAlone(text, index) { return half }
        // The noun "hundra", "tusen" begins a number too; English needs "a" before them.
        var at = index
        if NumberWords.articles.contains(first.text), let next = text[index + 1],
            ["hundred", "thousand"].contains(next.text)
        {
            at += 1
        }
        var sum = NumberWords.Sum()
        var count = 0
        while count < 8, let token = text[at], token.kind == .word, let value = NumberWords.value(of: token.text) {
            let isCompound = value > 100 && value != 1_000
            if isCompound, count > 0 { break }
            if isCompound {
                count += 1
                at += 1
                let whole = WrittenNumber(value: Double(value), next: at)
                return addingHalf(text, whole)
            }
            guard sum.add(value) else { break }
            count += 1
            at += 1
            at = pastJoint(text, at)
        }
        guard count > 0 else { return nil }
        var number = WrittenNumber(value: Double(sum.total), next: at)
        number.isArticle = count == 1 && NumberWords.articles.contains(first.text)
        return addingHalf(text, number)
    }

    /// Past the hyphen of "twenty-five" and the "and" of "two hundred and fifty".
    private static func pastJoint(_ text: TokenizedText, _ index: Int) -> Int {
        guard let joint = text[index], let word = text[index + 1], word.kind == .word,
            NumberWords.value(of: word.text) != nil
        else { return index }
        if joint.isSymbol("-"), joint.isJoined, word.isJoined { return index + 1 }
        if joint.isWord("and"), ["hundred", "thousand"].contains(text[index - 1]?.text),
            !(NumberWords.articles.contains(word.text))
        {
            return index + 1
        }
        return index
    }

    /// "halv", "en halv", "half a", "ett halvt".
    private static func halfAlone(_ text: TokenizedText, _ index: Int) -> WrittenNumber? {
        var at = index
        if let article = text[at], NumberWords.articles.contains(article.text) { at += 1 }
        guard let half = text[at], NumberWords.halves.contains(half.text) else { return nil }
        at += 1
        if let article = text[at], article.isWord("a") || article.isWord("an") { at += 1 }
        return WrittenNumber(value: 0.5, next: at)
    }

    /// "… och ett halvt", "… and a half".
    private static func addingHalf(_ text: TokenizedText, _ number: WrittenNumber) -> WrittenNumber {
        guard let and = text[number.next], and.isWord("och") || and.isWord("and"), let article = text[number.next + 1],
            NumberWords.articles.contains(article.text), let half = text[number.next + 2],
            NumberWords.halves.contains(half.text)
        else { return number }
        var whole = number
        whole.value += 0.5
        whole.next += 3
        whole.isArticle = false
        return whole
    }
}
