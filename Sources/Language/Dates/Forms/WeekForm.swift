import Model

/// "v. 42", "vecka 8 2027", "veckorna 42–44", "week 8 of 2027".
enum WeekForm: DateForm {
    static var openings: Set<String> { names }

    private static let names: Set<String> = ["vecka", "veckorna", "veckan", "v", "week", "weeks", "wk", "vv"]

    static func read(_ reading: DateReading, at index: Int) -> DateParts? {
        guard let word = reading[index], word.kind == .word, names.contains(word.text) else { return nil }
        if word.isJoined, let before = reading[index - 1], before.kind != .symbol { return nil }
        let at = reading.skippingStop(index + 1)
        guard let token = reading[at], token.text.utf8.count <= 2, let number = token.number, (1...53).contains(number),
            // "v2" is a version.
            !(token.isJoined && at == index + 1 && token.text.utf8.count < 2 && reading.year(at: at + 1) == nil)
        else { return nil }
        var part = DatePart(.week(number))
        var next = at + 1
        if let (last, after) = lastWeek(reading, at: next, first: number) {
            part.last = .week(last)
            next = after
        } else if reading.goesOn(next), !(reading[next]?.isSymbol("-") ?? false),
            !(reading[next]?.isSymbol("/") ?? false)
        {
            return nil
        }
        var parts = [part]
        if part.last == nil, let (second, after) = secondWeek(reading, at: next, first: number) {
            parts.append(DatePart(.week(second)))
            next = after
        }
        if let (year, after) = reading.year(at: slashed(reading, next)) {
            for index in parts.indices { parts[index].year = year }
            next = after
        }
        return DateParts(parts: parts, next: next)
    }

    /// "vecka 10 och 12": two weeks that do not follow on each other.
    private static func secondWeek(_ reading: DateReading, at index: Int, first: Int) -> (Int, Int)? {
        guard reading.isWord(index, ["och", "and", "samt"]) else { return nil }
        return week(reading, at: index + 1, first: first)
    }

    private static func lastWeek(_ reading: DateReading, at index: Int, first: Int) -> (Int, Int)? {
        if let separator = reading.separator(at: index) { return week(reading, at: separator, first: first) }
        guard reading.isWord(index, ["och", "and"]), let found = week(reading, at: index + 1, first: first),
            found.0 == first + 1
        else { return nil }
        return found
    }

    private static func week(_ reading: DateReading, at index: Int, first: Int) -> (Int, Int)? {
        let at = reading.isWord(index, names) ? reading.skippingStop(index + 1) : index
        guard let token = reading[at], token.text.utf8.count <= 2, let last = token.number, first < last, last <= 53,
            !(reading[at + 1]?.isSymbol("/") ?? false), reading.month(at: at + 1) == nil
        else { return nil }
        return (last, at + 1)
    }

    private static func slashed(_ reading: DateReading, _ index: Int) -> Int {
        reading[index]?.isSymbol("/") ?? false ? index + 1 : index
    }
}
