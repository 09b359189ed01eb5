import Model

/// "2027 Q3", "2027, vecka 8", "2027 första kvartalet": the year ahead of what it belongs to.
enum YearFirstForm: DateForm {
    static let openings: Set<String> = []

    private static let forms: [any DateForm.Type] = [QuarterForm.self, HalfForm.self, WeekForm.self]

    static func read(_ reading: DateReading, at index: Int) -> DateParts? {
        guard let (year, next) = reading.fullYear(at: index), let word = reading[reading.skippingComma(next)],
            word.kind == .word
        else { return nil }
        for form in forms {
            guard var found = form.read(reading, at: reading.skippingComma(next)),
                found.parts.allSatisfy({ $0.year == nil })
            else { continue }
            for place in found.parts.indices { found.parts[place].year = year }
            return found
        }
        return nil
    }
}
