import Model

/// "den sista maj", "siste februari 2027": the last day of a month.
enum LastDayForm: DateForm {
    static let openings: Set<String> = ["sista", "siste"]

    static func read(_ reading: DateReading, at index: Int) -> DateParts? {
        guard let (month, next) = reading.month(at: index + 1), !reading.isWord(next - 1, ["månad"]) else { return nil }
        let year = reading.year(at: next)
        return DateParts(DatePart(.lastDay(ofMonth: month), year: year?.year), next: year?.next ?? next)
    }
}
