import Model

/// "2027-05-03", "2027/05/03", "2027-05", "2027-W08" and "2027-Q3".
enum ISODateForm: DateForm {
    static let openings: Set<String> = []

    static func read(_ reading: DateReading, at index: Int) -> DateParts? {
        guard let first = reading[index], first.text.utf8.count == 4, let year = first.number,
            DateReading.plausibleYears.contains(year), !reading.isTail(index)
        else { return nil }
        if let letter = reading[index + 1], letter.isJoined, letter.isWord("w") {
            return lettered(reading, at: index + 1, year: year)
        }
        guard let separator = reading[index + 1], separator.isJoined,
            separator.isSymbol("-") || separator.isSymbol("/"), let second = reading[index + 2], second.isJoined
        else { return nil }
        if second.kind == .word { return lettered(reading, at: index + 2, year: year) }
        guard let month = second.number, (1...12).contains(month), second.text.utf8.count <= 2 else { return nil }
        if let third = reading[index + 3], third.isJoined, third.isSymbol(separator.text),
            let last = reading[index + 4], last.isJoined, let day = last.number
        {
            guard last.text.utf8.count <= 2, CalendarDay(year: year, month: month, day: day) != nil,
                !goesOn(reading, index + 5)
            else { return nil }
            return DateParts(DatePart(.day(month: month, day: day), year: year), next: index + 5)
        }
        // "2026/02" is as likely the second number of a year, and "2026-27" two years.
        guard separator.text == "-", second.text.utf8.count == 2, !reading.goesOn(index + 3) else { return nil }
        return DateParts(DatePart(.month(month), year: year), next: index + 3)
    }

    /// "T09:30" may be glued to a day, and so may the other end of an interval.
    private static func goesOn(_ reading: DateReading, _ index: Int) -> Bool {
        guard reading.goesOn(index), let token = reading[index] else { return false }
        if token.isWord("t") { return false }
        if token.isSymbol("/") || token.isSymbol("-"), let next = reading[index + 1], next.text.utf8.count == 4,
            reading[index + 2]?.isSymbol("-") ?? false
        {
            return false
        }
        return true
    }

    /// Weeks and quarters after the year: "W08", "Q3", "v42".
    private static func lettered(_ reading: DateReading, at index: Int, year: Int) -> DateParts? {
        guard let letter = reading[index], let digits = reading[index + 1], digits.isJoined, let number = digits.number,
            !reading.goesOn(index + 2)
        else { return nil }
        switch letter.text {
        case "w" where (1...53).contains(number), "v" where (1...53).contains(number):
            return DateParts(DatePart(.week(number), year: year), next: index + 2)
        case "q" where (1...4).contains(number):
            return DateParts(DatePart(.quarter(number), year: year), next: index + 2)
        default: return nil
        }
    }
}
