import Model

/// "3/5", "3/5 2027", "3/5-27", "03/05/2027": the day first; and "05/2027", a month.
enum SlashDateForm: DateForm {
    static let openings: Set<String> = []

    static func read(_ reading: DateReading, at index: Int) -> DateParts? {
        guard !reading.isTail(index), let first = reading[index], let day = first.number,
            first.text.utf8.count <= 2, let slash = reading[index + 1], slash.isSymbol("/"), slash.isJoined,
            let second = reading[index + 2], second.isJoined, let month = second.number
        else { return nil }
        if second.text.utf8.count == 4 { return monthOfYear(reading, at: index) }
        guard second.text.utf8.count <= 2 else { return nil }
        if let third = reading[index + 3], third.isSymbol("/"), third.isJoined {
            return withSlashedYear(reading, at: index, day: day, month: month)
        }
        guard CalendarDay(year: 2028, month: month, day: day) != nil else { return nil }
        let shape = DateShape.day(month: month, day: day)
        if let (year, next) = reading.year(at: index + 3) { return DateParts(DatePart(shape, year: year), next: next) }
        guard !goesOn(reading, index + 3), isDate(reading, at: index, day: day, month: month) else { return nil }
        return DateParts(DatePart(shape), next: index + 3)
    }

    private static func goesOn(_ reading: DateReading, _ index: Int) -> Bool {
        guard reading.goesOn(index) else { return false }
        return !((reading[index]?.isSymbol("-") ?? false) && (reading[index + 2]?.isSymbol("/") ?? false))
    }

    private static func withSlashedYear(_ reading: DateReading, at index: Int, day: Int, month: Int) -> DateParts? {
        guard let digits = reading[index + 4], digits.isJoined, let number = digits.number, !reading.goesOn(index + 5)
        else { return nil }
        let isShort = digits.text.utf8.count == 2 && DateReading.shortYears.contains(number)
        let year = isShort ? 2000 + number : number
        guard DateReading.plausibleYears.contains(year) else { return nil }
        // The day comes first here; only where it cannot is the month first.
        for (day, month) in [(day, month), (month, day)] where CalendarDay(year: year, month: month, day: day) != nil {
            return DateParts(DatePart(.day(month: month, day: day), year: year), next: index + 5)
        }
        return nil
    }

    private static func monthOfYear(_ reading: DateReading, at index: Int) -> DateParts? {
        guard let first = reading[index], first.text.utf8.count == 2, let month = first.number,
            (1...12).contains(month),
            let (year, next) = reading.fullYear(at: index + 2), !isNumbered(reading, before: index)
        else { return nil }
        return DateParts(DatePart(.month(month), year: year), next: next)
    }

    private static func isNumbered(_ reading: DateReading, before index: Int) -> Bool {
        let before = reading[index - 1]
        let at = before?.isSymbol(".") ?? false || before?.isSymbol(":") ?? false ? index - 2 : index - 1
        guard let word = reading[at], word.kind == .word else { return false }
        return ["nr", "nummer", "no", "number", "dnr", "issue", "kap", "mål", "eu", "eg"].contains(word.text)
            || word.text.hasSuffix("nr") || word.text.hasSuffix("nummer")
    }

    /// Without a year "3/4" is as well a fraction: it counts as a day where the figures cannot be one, or where the
    /// words around it speak of time.
    private static func isDate(_ reading: DateReading, at index: Int, day: Int, month: Int) -> Bool {
        if isNumbered(reading, before: index) || isFraction(reading, after: index + 3) { return false }
        if reading.text.count == 3 { return day >= month || month > 4 }
        if day == 24, month == 7 { return false }
        if hasTimeBefore(reading, index) || hasTimeAfter(reading, index + 3) { return true }
        if day >= month { return !(day == 1 && month == 1) }
        if month == 7 || month == 9 || month >= 11 { return true }
        let isUsualFraction = (month <= 4 || day == 1)
        return !isUsualFraction && reading[index + 3]?.kind != .word
    }

    private static func isFraction(_ reading: DateReading, after index: Int) -> Bool {
        let words: Set<String> = ["av", "delar", "del", "of", "liter", "tum", "timme", "kg", "tid", "dl"]
        return reading.isWord(index, words)
            || (reading[index]?.isSymbol("-") ?? false && reading.isWord(index + 1, words))
    }

    private static func hasTimeBefore(_ reading: DateReading, _ index: Int) -> Bool {
        if let before = reading[index - 1], isTimeWord(before) { return true }
        if reading[index - 1]?.isSymbol("-") ?? false, reading[index - 2]?.kind == .number { return true }
        let label = reading[index - 1]?.isSymbol(":") ?? false ? index - 1 : index
        return DateCueWords.labels.match(endingAt: label, in: reading.text) != nil
    }

    /// A clock, or one more day in the same form: "3/5 kl. 13", "4/5, 11/5 och 18/5", "3/5–7/5".
    private static func hasTimeAfter(_ reading: DateReading, _ index: Int) -> Bool {
        if reading.isWord(index, ClockReader.clockWords) { return true }
        guard let joint = reading[index], [",", "-", "och", "and", "samt", "&"].contains(joint.text) else {
            return false
        }
        return reading[index + 1]?.kind == .number && reading[index + 2]?.isSymbol("/") ?? false
    }

    private static func isTimeWord(_ token: Token) -> Bool {
        DateNames.weekdays[token.text] != nil
            || [
                "den", "senast", "till", "från", "före", "innan", "efter", "fram", "osa", "med", "on", "by", "before",
                "until", "from", "startar", "börjar", "öppnar", "stänger", "deadline", "ansökningsdag", "anmälningsdag",
            ].contains(token.text)
    }
}
