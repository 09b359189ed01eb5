import Model

/// "3.5.2027" and "2027.05.03".
enum DottedDateForm: DateForm {
    static let openings: Set<String> = []

    static func read(_ reading: DateReading, at index: Int) -> DateParts? {
        guard !reading.isTail(index), let numbers = numbers(reading, at: index), !reading.goesOn(index + 5) else {
            return nil
        }
        let (first, second, third) = numbers
        guard let year = [first, third].first(where: DateReading.plausibleYears.contains) else { return nil }
        let day = year == first ? third : first
        guard CalendarDay(year: year, month: second, day: day) != nil else { return nil }
        return DateParts(DatePart(.day(month: second, day: day), year: year), next: index + 5)
    }

    private static func numbers(_ reading: DateReading, at index: Int) -> (Int, Int, Int)? {
        var found: [Int] = []
        for offset in stride(from: 0, to: 5, by: 2) {
            guard let number = reading[index + offset]?.number, offset == 0 || reading[index + offset]?.isJoined == true
            else { return nil }
            found.append(number)
            guard offset < 4 else { break }
            guard let stop = reading[index + offset + 1], stop.isSymbol("."), stop.isJoined else { return nil }
        }
        return (found[0], found[1], found[2])
    }
}
