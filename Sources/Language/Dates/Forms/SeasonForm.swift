import Model

/// "hösten 2027", "vintern 2026/27", "våren -27"; without a year after a word of time ("under hösten").
enum SeasonForm: DateForm {
    static let openings = Set(DateNames.seasons.keys)

    private static let wordsOfTime: Set<String> = [
        "under", "till", "från", "inför", "sedan", "hela", "denna", "during", "in", "this", "until", "by", "from",
        "the",
        "senast", "före", "efter", "tidigast", "lagom", "planeras",
    ]

    static func read(_ reading: DateReading, at index: Int) -> DateParts? {
        guard let word = reading[index], word.kind == .word, let season = DateNames.seasons[word.text] else {
            return nil
        }
        if season == .winter, let (year, next) = twoYears(reading, at: index + 1) {
            return DateParts(DatePart(.season(.winter), year: year), next: next)
        }
        if let span = twoSeasons(reading, at: index, season) { return span }
        if let (year, next) = reading.year(at: index + 1) {
            return DateParts(DatePart(.season(season), year: year), next: next)
        }
        if DateNames.plainSeasons.contains(word.text), let (year, next) = shortYear(reading, at: index + 1) {
            return DateParts(DatePart(.season(season), year: year), next: next)
        }
        guard DateNames.plainSeasons.contains(word.text),
            reading[index + 1]?.isJoined != true || reading[index + 1]?.kind == .symbol,
            isTime(reading, index, word)
        else { return nil }
        return DateParts(DatePart(.season(season)), next: index + 1)
    }

    /// "spring" and its like need more than "the" before them: "the spring of action" is no date.
    private static func isTime(_ reading: DateReading, _ index: Int, _ word: Token) -> Bool {
        if index == 0, reading.text.count <= 2 { return true }
        if reading[index - 1]?.isSymbol(":") ?? false { return true }
        guard reading.isWord(index - 1, wordsOfTime) else { return false }
        guard reading.isWord(index - 1, ["the"]) else { return true }
        return reading.isWord(index - 2, ["during", "in", "until", "by"])
    }

    /// "hösten 27".
    private static func shortYear(_ reading: DateReading, at index: Int) -> (year: Int, next: Int)? {
        guard let token = reading[index], token.text.utf8.count == 2, let short = token.number,
            DateReading.shortYears.contains(short), reading[index + 1]?.kind != .word, !reading.goesOn(index + 1)
        else { return nil }
        return (2000 + short, index + 1)
    }

    /// "våren/sommaren 2027".
    private static func twoSeasons(_ reading: DateReading, at index: Int, _ first: Season) -> DateParts? {
        guard let slash = reading[index + 1], slash.isSymbol("/"), let word = reading[index + 2],
            let second = DateNames.seasons[word.text], let (year, next) = reading.year(at: index + 3)
        else { return nil }
        return DateParts(
            DatePart(.season(first), year: year, last: .season(second), lastYear: second == .winter ? year + 1 : year),
            next: next)
    }

    /// "vintern 2026/2027", "vintern 2026–27": named after the second year.
    private static func twoYears(_ reading: DateReading, at index: Int) -> (year: Int, next: Int)? {
        guard let first = reading[index], first.text.utf8.count == 4, let year = first.number,
            let separator = reading[index + 1], separator.isSymbol("/") || separator.isSymbol("-"),
            let second = reading[index + 2], second.isJoined || separator.gap == .none, let last = second.number,
            last == year + 1 || last == (year + 1) % 100
        else { return nil }
        return (year + 1, index + 3)
    }
}
