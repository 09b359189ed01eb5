import Model

/// "om två veckor", "för tre dagar sedan", "in two weeks", "3 days ago".
enum RelativeCountForm: DateForm {
    static let openings: Set<String> = NumberWords.all.union(["om", "in", "för"])
    static let beginsWithFigure = true

    private enum Unit { case day, week, month, year }

    private static let units: [String: Unit] = [
        "dag": .day, "dagar": .day, "day": .day, "days": .day, "vecka": .week, "veckor": .week, "week": .week,
        "weeks": .week, "månad": .month, "månader": .month, "month": .month, "months": .month, "år": .year,
        "year": .year, "years": .year,
    ]

    static func read(_ reading: DateReading, at index: Int) -> DateParts? {
        if reading.isWord(index, ["om", "in"]) { return ahead(reading, at: index) }
        // "För mindre än två år sedan" is a bound, no day.
        if reading.isWord(index - 1, ["än", "than"]) { return nil }
        let at = reading.skipping(["för"], index)
        guard let (count, unit, next) = amount(reading, at: at), reading.isWord(next, ["sedan", "sen", "ago"]) else {
            return nil
        }
        return parts(reading, -count, unit, next + 1)
    }

    private static func ahead(_ reading: DateReading, at index: Int) -> DateParts? {
        guard let (count, unit, next) = amount(reading, at: index + 1),
            // "om två dagar i veckan", "om 12 månader löptid": a length, not a time ahead.
            !reading.isWord(next, ["i", "per", "långt", "lång", "långa", "of", "a"]),
            // A length of three years or more is seldom a date.
            !(reading.isWord(index, ["in"]) && unit == .year && count > 2)
        else { return nil }
        return parts(reading, count, unit, next)
    }

    private static func amount(_ reading: DateReading, at index: Int) -> (Int, Unit, Int)? {
        guard let number = NumberReader.wholeNumber(in: reading.text, at: index), let noun = reading[number.next],
            noun.kind == .word, let unit = units[noun.text], (0...400).contains(number.value)
        else { return nil }
        return (number.value, unit, number.next + 1)
    }

    private static func parts(_ reading: DateReading, _ count: Int, _ unit: Unit, _ next: Int) -> DateParts {
        let today = reading.reference
        let day: CalendarDay =
            switch unit {
            case .day: today.advanced(by: count)
            case .week: today.advanced(by: 7 * count)
            case .month: today.advanced(byMonths: count)
            case .year: today.advanced(byMonths: 12 * count)
            }
        return DateParts(DatePart(.fixed(day, day, .day)), next: next)
    }
}

extension CalendarDay {
    /// The same day `months` later, or the last of that month where it is shorter.
    fileprivate func advanced(byMonths months: Int) -> CalendarDay {
        let count = year * 12 + month - 1 + months
        let length = CalendarDay.length(ofMonth: count % 12 + 1, year: count / 12)
        return CalendarDay(year: count / 12, month: count % 12 + 1, day: min(day, length)) ?? self
    }
}
