import Model

/// "på fredag", "nu på torsdag", "nästa tisdag", "i måndags", "on Friday", "next Tuesday".
enum RelativeWeekdayForm: DateForm {
    static let openings: Set<String> = ["i", "på", "on", "kommande", "coming", "nästa", "next", "förra", "last"]

    static func read(_ reading: DateReading, at index: Int) -> DateParts? {
        guard let opening = reading[index], let word = reading[index + 1], word.kind == .word else { return nil }
        let today = reading.reference
        if opening.isWord("i"), let weekday = DateNames.pastWeekdays[word.text] {
            let back = (today.weekday - weekday + 6) % 7 + 1
            return parts(today.advanced(by: -back), index + 2)
        }
        guard let weekday = DateNames.weekdays[word.text], isWhole(word), !isRecurring(reading, at: index + 2) else {
            return nil
        }
        let ahead = (weekday - today.weekday + 6) % 7 + 1
        switch opening.text {
        case "på", "on", "kommande", "coming": return parts(today.advanced(by: ahead), index + 2)
        case "nästa", "next":
            // The one in the week after this.
            return parts(today.advanced(by: 7 - today.weekday + weekday), index + 2)
        case "förra", "last": return parts(today.advanced(by: weekday - today.weekday - 7), index + 2)
        default: return nil
        }
    }

    private static func isWhole(_ word: Token) -> Bool { word.text.hasSuffix("dag") || word.text.hasSuffix("day") }

    private static func isRecurring(_ reading: DateReading, at index: Int) -> Bool {
        reading[index]?.isSymbol("-") ?? false || reading.isWord(index, ["till", "to", "och", "and", "i", "eller"])
    }

    private static func parts(_ day: CalendarDay, _ next: Int) -> DateParts {
        DateParts(DatePart(.fixed(day, day, .day)), next: next)
    }
}
