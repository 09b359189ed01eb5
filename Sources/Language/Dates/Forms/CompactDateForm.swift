import Model

/// "20270503": eight digits that stand alone and make a day.
enum CompactDateForm: DateForm {
    static let openings: Set<String> = []

    static func read(_ reading: DateReading, at index: Int) -> DateParts? {
        guard let token = reading[index], token.text.utf8.count == 8, let number = token.number,
            DateReading.plausibleYears.contains(number / 10_000), !reading.isTail(index), !goesOn(reading, index + 1),
            !isNamedNumber(reading, before: index),
            CalendarDay(year: number / 10_000, month: number / 100 % 100, day: number % 100) != nil
        else { return nil }
        let shape = DateShape.day(month: number / 100 % 100, day: number % 100)
        return DateParts(DatePart(shape, year: number / 10_000), next: index + 1)
    }

    /// "20270503–20270507" goes on with a day.
    private static func goesOn(_ reading: DateReading, _ index: Int) -> Bool {
        reading.goesOn(index) && reading[index + 1]?.text.utf8.count != 8
    }

    /// "Diarienummer 20270503": the word before says that it is a number of another kind.
    private static func isNamedNumber(_ reading: DateReading, before index: Int) -> Bool {
        let at = (reading[index - 1]?.kind == .symbol) ? index - 2 : index - 1
        guard let word = reading[at], word.kind == .word else { return false }
        return ["nr", "nummer", "tel", "telefon", "dnr", "diarienr", "id", "no", "number", "phone", "ocr"].contains(
            word.text)
            || word.text.hasSuffix("nummer") || word.text.hasSuffix("nr")
    }
}
