import Model

/// "maj 2027", "maj–juni 2027", "mars månad", and after a word of time also "maj" alone.
enum MonthForm: DateForm {
    static let openings = Set(DateNames.months.keys)

    private static let wordsOfTime: Set<String> = [
        "i", "under", "till", "från", "senast", "före", "innan", "efter", "kring", "runt", "sedan", "hela", "mellan",
        "omkring",
        "in", "during", "by", "until", "from", "of", "since", "before", "after", "between", "through", "late", "early",
        "med", "om",
    ]

    static func read(_ reading: DateReading, at index: Int) -> DateParts? {
        guard let (month, next) = reading.month(at: index), let word = reading[index] else { return nil }
        if let span = twoMonths(reading, month, at: next) { return span }
        // "31 februari 2027" is no day, and no month either.
        if let before = reading[index - 1], before.kind == .number, before.text.utf8.count <= 2 { return nil }
        if let (year, after) = reading.year(at: next) {
            return DateParts(DatePart(.month(month), year: year), next: after)
        }
        let hasNoun = next > index + 1 && reading.isWord(next - 1, ["månad"])
        guard hasNoun || stands(reading, index, word) || spansMonths(reading, at: next, from: index) else { return nil }
        return DateParts(DatePart(.month(month)), next: next)
    }

    /// "mars/april 2027".
    private static func twoMonths(_ reading: DateReading, _ first: Int, at index: Int) -> DateParts? {
        guard let slash = reading[index], slash.isSymbol("/"), let (second, next) = reading.month(at: index + 1),
            let (year, after) = reading.year(at: next), first < second
        else { return nil }
        return DateParts(DatePart(.month(first), year: year, last: .month(second), lastYear: year), next: after)
    }

    /// Many months are also names or verbs: alone they need a word of time before them.
    private static func stands(_ reading: DateReading, _ index: Int, _ word: Token) -> Bool {
        if reading[index + 1]?.isJoined ?? false, reading[index + 1]?.kind != .symbol { return false }
        // "i september 12 personer" is read; "från Maj Andersson" is not.
        if word.isCapitalised, reading.language == .swedish, let after = reading[index + 1], after.kind == .word,
            after.isCapitalised
        {
            return false
        }
        if reading[index - 1]?.isSymbol(":") ?? false { return true }
        if reading.isWord(index - 1, wordsOfTime) { return true }
        if isSecondOfSpan(reading, index) { return true }
        return index == 0 && reading.text.count == 1
    }

    private static func isSecondOfSpan(_ reading: DateReading, _ index: Int) -> Bool {
        guard let before = reading[index - 1], let first = reading[index - 2] else { return false }
        return
            (before.isSymbol("-") || before.isWord("till") || before.isWord("to") || before.isWord("och")
            || before.isWord("and"))
            && DateNames.months[first.text] != nil
    }

    private static func spansMonths(_ reading: DateReading, at next: Int, from index: Int) -> Bool {
        guard let separator = reading.separator(at: next) else { return false }
        return reading.month(at: separator) != nil
    }
}
