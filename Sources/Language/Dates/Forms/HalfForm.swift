import Model

/// "första halvåret 2027", "H1 2027", "vårterminen", "VT 2027", "second half of 2027".
enum HalfForm: DateForm {
    static let openings = Set(terms.keys).union(DateNames.ordinals.keys).union(["h"])

    private static let terms: [String: Int] = [
        "vårterminen": 1, "vårtermin": 1, "vt": 1, "höstterminen": 2, "hösttermin": 2, "ht": 2,
    ]

    static func read(_ reading: DateReading, at index: Int) -> DateParts? {
        guard let first = reading[index], first.kind == .word else { return nil }
        if let half = terms[first.text] {
            let year = reading.year(at: index + 1) ?? shortYear(reading, at: index + 1)
            guard year != nil || first.text.utf8.count > 2 else { return nil }
            return DateParts(DatePart(.half(half), year: year?.year), next: year?.next ?? index + 1)
        }
        if first.text == "h", let digit = reading[index + 1], digit.isJoined, let half = digit.number,
            half == 1 || half == 2,
            let (year, next) = reading.year(at: index + 2)
        {
            return DateParts(DatePart(.half(half), year: year), next: next)
        }
        guard let half = DateNames.ordinals[first.text], half <= 2, let noun = reading[index + 1],
            ["halvåret", "halvår"].contains(noun.text)
        else { return nil }
        let year = reading.year(at: index + 2)
        return DateParts(DatePart(.half(half), year: year?.year), next: year?.next ?? index + 2)
    }

    /// "VT27", "HT 27".
    private static func shortYear(_ reading: DateReading, at index: Int) -> (year: Int, next: Int)? {
        guard let token = reading[index], token.text.utf8.count == 2, let number = token.number,
            DateReading.shortYears.contains(number), !reading.goesOn(index + 1)
        else { return nil }
        return (2000 + number, index + 1)
    }
}
