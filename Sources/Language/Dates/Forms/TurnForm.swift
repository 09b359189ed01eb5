import Model

/// "årsskiftet 2026/2027", "halvårsskiftet", "månadsskiftet maj/juni": the last day of one and the first of the next.
enum TurnForm: DateForm {
    static let openings: Set<String> = [
        "årsskiftet", "årsskifte", "halvårsskiftet", "halvårsskifte", "månadsskiftet", "månadsskifte",
    ]

    static func read(_ reading: DateReading, at index: Int) -> DateParts? {
        guard let word = reading[index], word.kind == .word else { return nil }
        switch word.text {
        case "årsskiftet", "årsskifte": return yearTurn(reading, at: index + 1)
        case "halvårsskiftet", "halvårsskifte":
            let year = reading.year(at: index + 1)
            return DateParts(DatePart(.turn(afterMonth: 6), year: year?.year), next: year?.next ?? index + 1)
        case "månadsskiftet", "månadsskifte": return monthTurn(reading, at: index + 1)
        default: return nil
        }
    }

    private static func yearTurn(_ reading: DateReading, at index: Int) -> DateParts? {
        if let first = reading[index], let separator = reading[index + 1],
            separator.isSymbol("/") || separator.isSymbol("-"), let last = reading[index + 2]?.number,
            let year = fullYear(first), last % 100 == (year + 1) % 100
        {
            return DateParts(DatePart(.turn(afterMonth: 12), year: year), next: index + 3)
        }
        // "årsskiftet 2027" alone is the one that the year begins with.
        if let (year, next) = reading.year(at: index) {
            return DateParts(DatePart(.turn(afterMonth: 12), year: year - 1), next: next)
        }
        return DateParts(DatePart(.turn(afterMonth: 12)), next: index)
    }

    private static func fullYear(_ token: Token) -> Int? {
        guard let number = token.number else { return nil }
        let year = token.text.utf8.count == 2 ? 2000 + number : number
        return DateReading.plausibleYears.contains(year) ? year : nil
    }

    private static func monthTurn(_ reading: DateReading, at index: Int) -> DateParts? {
        guard let (month, next) = reading.month(at: index) else { return nil }
        var at = next
        if let separator = reading[at], separator.isSymbol("/") || separator.isSymbol("-"),
            let (_, after) = reading.month(at: at + 1)
        {
            at = after
        }
        let year = reading.year(at: at)
        return DateParts(DatePart(.turn(afterMonth: month), year: year?.year), next: year?.next ?? at)
    }
}
