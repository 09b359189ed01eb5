import Model

/// "under 2027", "åren 2025–2027", "budgetåret 2026": four digits alone are a year only after a word of time.
enum YearForm: DateForm {
    static let openings: Set<String> = []

    private static let wordsOfTime: Set<String> = [
        "under", "år", "året", "åren", "i", "till", "från", "sedan", "för", "senast", "före", "efter", "inför", "hela",
        "med",
        "during", "in", "by", "until", "from", "since", "for", "before", "after", "of", "year", "years", "through",
        "mellan",
        "between", "läsåret", "kalenderåret", "perioden",
    ]

    static func read(_ reading: DateReading, at index: Int) -> DateParts? {
        guard let token = reading[index], token.text.utf8.count == 4, token.kind == .number else { return nil }
        if let parts = twoYears(reading, at: index) { return parts }
        guard let (year, next) = reading.fullYear(at: index), !reading.goesOn(next), opens(reading, before: index),
            // "i 2027 av fallen", "från 2000 till 5000 kronor": a number of things.
            !isCount(reading, at: next)
        else { return nil }
        return DateParts(DatePart(.year, year: year), next: next)
    }

    private static func opens(_ reading: DateReading, before index: Int) -> Bool {
        if index == 0 { return reading.text.count == 1 }
        let at = reading[index - 1]?.isSymbol(":") ?? false ? index - 2 : index - 1
        guard let word = reading[at], word.kind == .word else { return false }
        if word.text == "av" { return reading.isWord(at - 1, ["utgången"]) }
        // "under 2026 och 2027"
        if ["och", "and", "samt"].contains(word.text) { return reading.fullYear(at: at - 1) != nil }
        return wordsOfTime.contains(word.text) || word.text.hasSuffix("året") || word.text.hasSuffix("perioden")
            || word.text.hasSuffix("period")
    }

    private static func isCount(_ reading: DateReading, at index: Int) -> Bool {
        guard let separator = reading.separator(at: index), let token = reading[separator], let number = token.number
        else {
            return false
        }
        return !DateReading.plausibleYears.contains(number) && token.text.utf8.count >= 3
    }

    /// "2025–2027", "2026/2027", "2026/27", "2025-27".
    private static func twoYears(_ reading: DateReading, at index: Int) -> DateParts? {
        guard let first = reading[index]?.number, DateReading.plausibleYears.contains(first), !reading.isTail(index),
            let sign = reading[index + 1], let second = reading[index + 2], let number = second.number,
            !reading.goesOn(index + 3), !reading.isWord(index + 3, DateReading.amountWords),
            !isLaw(reading, before: index)
        else { return nil }
        let last = second.text.utf8.count == 2 ? first / 100 * 100 + number : number
        let isConsecutive = last == first + 1
        guard sign.isSymbol("-") && first < last && last <= first + 20 || sign.isSymbol("/") && isConsecutive,
            second.text.utf8.count == 4 || sign.isSymbol("-") && number > 12
                || isConsecutive && opens(reading, before: index),
            DateReading.plausibleYears.contains(last), second.isJoined || sign.isSymbol("-")
        else { return nil }
        return DateParts(DatePart(.year, year: first, last: .year, lastYear: last), next: index + 3)
    }

    /// "prop. 2021/22", "bet. 2023/24": documents of parliament.
    private static func isLaw(_ reading: DateReading, before index: Int) -> Bool {
        let at = reading[index - 1]?.isSymbol(".") ?? false ? index - 2 : index - 1
        return reading.isWord(
            at, ["prop", "bet", "skr", "rskr", "dir", "sou", "ds", "nr", "eu", "dnr", "riksmötet", "no"])
            || reading[index - 1]?.isSymbol(")") ?? false
    }
}
