import Model

/// The text that dates are read from, with the small parts that many forms share.
struct DateReading: Sendable {
    let text: TokenizedText
    let language: TextLanguage
    let reference: CalendarDay
    /// A place where a date may begin though it is glued to what stands before: after the dash of a span.
    var freeIndex: Int?

    init(text: TokenizedText, language: TextLanguage, reference: CalendarDay) {
        self.text = text
        self.language = language
        self.reference = reference
    }

    /// The same text with a date allowed to begin at `index`.
    func freed(at index: Int) -> DateReading {
        var copy = self
        copy.freeIndex = index
        return copy
    }

    /// Years that a page may mean by four digits alone.
    static let plausibleYears = 1990...2079
    /// Years that two digits may mean: a page of today neither plans nor looks back further.
    static let shortYears = 15...45

    subscript(index: Int) -> Token? { text[index] }

    func isWord(_ index: Int, _ words: Set<String>) -> Bool {
        guard let token = text[index], token.kind == .word else { return false }
        return words.contains(token.text)
    }

    /// Past a comma at `index`, where there is one.
    func skippingComma(_ index: Int) -> Int {
        text[index]?.isSymbol(",") ?? false ? index + 1 : index
    }

    func skipping(_ words: Set<String>, _ index: Int) -> Int {
        isWord(index, words) ? index + 1 : index
    }

    /// Past the full stop of an abbreviation that ends before `index`.
    func skippingStop(_ index: Int) -> Int {
        guard let stop = text[index], stop.isSymbol("."), stop.isJoined else { return index }
        return index + 1
    }

    /// Whether the digits at `index` are the tail of something longer: "N2024", "556036-0793", "2010:1622", "1.2".
    func isTail(_ index: Int) -> Bool {
        guard index != freeIndex, let token = text[index], token.isJoined, let before = text[index - 1] else {
            return false
        }
        if before.kind != .symbol { return true }
        if ["#", "+", "_", "=", "&", "@", "\\", "$", "€", "£", "§"].contains(before.text) { return true }
        guard ["-", "/", ":", ".", ","].contains(before.text), before.isJoined else { return before.text == "/" }
        return text[index - 2].map { $0.kind != .symbol } ?? false
    }

    /// Whether something is glued to the end of the digits before `index`: "2027-05-03-0012", "2010:1622", "3 kap".
    func goesOn(_ index: Int) -> Bool {
        guard let token = text[index], token.isJoined else { return false }
        if token.kind != .symbol { return true }
        guard let after = text[index + 1], after.isJoined else { return false }
        if ["-", "/", ":", ".", ","].contains(token.text) { return after.kind == .number }
        return ["%", "_", "@", "="].contains(token.text)
    }

    /// A day of the month, with an ending ("3:e", "3rd"), or as a word ("tredje").
    func day(at index: Int) -> (day: Int, next: Int)? {
        guard let token = text[index] else { return nil }
        if let number = token.number {
            guard (1...31).contains(number), token.text.utf8.count <= 2, !isTail(index) else { return nil }
            return (number, endingOfDay(index + 1))
        }
        guard let ordinal = DateNames.ordinals[token.text], ordinal <= 31 else { return nil }
        return (ordinal, index + 1)
    }

    private func endingOfDay(_ index: Int) -> Int {
        guard let token = text[index], token.isJoined else { return index }
        if token.kind == .word, DateNames.ordinalEndings.contains(token.text) { return index + 1 }
        if token.isSymbol(":"), let ending = text[index + 1], ending.isJoined,
            DateNames.ordinalEndings.contains(ending.text)
        {
            return index + 2
        }
        // "15.–17. oktober"
        if token.isSymbol("."), let dash = text[index + 1], dash.isSymbol("-"), text[index + 2]?.kind == .number {
            return index + 1
        }
        // "3. maj"
        if token.isSymbol("."), let word = text[index + 1], word.gap == .space, DateNames.months[word.text] != nil {
            return index + 1
        }
        return index
    }

    /// The name of a month, with its full stop when shortened, and "månad" after it.
    func month(at index: Int) -> (month: Int, next: Int)? {
        guard let token = text[index], token.kind == .word, let month = DateNames.months[token.text] else { return nil }
        // "may" and "mar" in small letters are an English verb and a slip; Swedish months are small.
        if token.text == "may", !token.isCapitalised { return nil }
        // "maj-blommor"
        if let dash = text[index + 1], dash.isSymbol("-"), dash.isJoined, let word = text[index + 2], word.isJoined,
            word.kind == .word, DateNames.months[word.text] == nil
        {
            return nil
        }
        var next = index + 1
        if token.text.unicodeScalars.count <= 4, text[next + 1] != nil { next = skippingStop(next) }
        return (month, skipping(["månad", "månads"], next))
    }

    /// The year after a date: "2027", ", 2027", "år 2027", "-27", "'27".
    func year(at index: Int, allowsShort: Bool = true) -> (year: Int, next: Int)? {
        let at = skipping(["år", "of", "i", "året"], skippingComma(index))
        if let found = fullYear(at: at) { return found }
        if let sign = text[index], sign.isJoined, sign.isSymbol("-"), text[index + 1]?.isJoined ?? false,
            let found = fullYear(at: index + 1)
        {
            return found
        }
        if let opening = text[index], opening.isSymbol("("), let found = fullYear(at: index + 1),
            text[found.next]?.isSymbol(")") ?? false
        {
            return (found.year, found.next + 1)
        }
        guard allowsShort, at == index, let sign = text[index], sign.isSymbol("-") || sign.isSymbol("'"),
            let digits = text[index + 1], digits.isJoined, digits.text.utf8.count == 2, let short = digits.number,
            Self.shortYears.contains(short), !goesOn(index + 2),
            !(text[index + 2].map { DateNames.months[$0.text] != nil } ?? false)
        else { return nil }
        return (2000 + short, index + 2)
    }

    /// Four digits that can be a year and are not an amount or part of something longer.
    func fullYear(at index: Int) -> (year: Int, next: Int)? {
        guard let token = text[index], token.text.utf8.count == 4, let year = token.number,
            Self.plausibleYears.contains(year), !isTail(index) || isAfterSeparator(index)
        else { return nil }
        guard !goesOn(index + 1) || text[index + 1]?.isSymbol("-") ?? false || isBeforeSentence(index + 1),
            !isWord(index + 1, Self.amountWords)
        else { return nil }
        return (year, index + 1)
    }

    /// "3/5/2027" and "Q3-2027" join the year to what it belongs to; the caller has read that.
    private func isAfterSeparator(_ index: Int) -> Bool {
        guard let before = text[index - 1] else { return false }
        return before.isSymbol("/") || before.isSymbol("-")
    }

    /// Whether the stop at `index` is a sentence's, though no blank follows it.
    private func isBeforeSentence(_ index: Int) -> Bool {
        (text[index]?.isSymbol(".") ?? false) && (text[index + 1]?.isCapitalised ?? false)
    }

    static let amountWords: Set<String> = [
        "kr", "kronor", "sek", "euro", "eur", "usd", "tkr", "procent", "personer", "deltagare", "anställda", "st",
        "platser", "företag", "people", "employees", "companies",
    ]

    /// What joins the two ends of a span: a dash, "till", "till och med", "to", …; after "mellan" also "och".
    func separator(at index: Int, afterBetween: Bool = false) -> Int? {
        if let match = Self.separators.match(at: index, in: text) {
            return skippingStop(match.tokens.upperBound)
        }
        if afterBetween, isWord(index, ["och", "and"]) { return index + 1 }
        return nil
    }

    private static let separators = Phrases<Void>([
        (
            phrases: [
                "-", "till", "till och med", "t o m", "tom", "och till och med", "och t o m", "fram till",
                "och fram till",
                "fram till och med", "fram t o m", "och till", "to", "until", "till", "through", "up to",
                "up to and including",
                "and until", "- -",
            ], meaning: ()
        )
    ])
}
