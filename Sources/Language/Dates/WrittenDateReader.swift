import Model

/// Reads the dates of a text as they are written: forms, weekdays, clocks, spans and lists.
enum WrittenDateReader {
    static func dates(_ reading: DateReading) -> [WrittenDate] {
        var found: [WrittenDate] = []
        var at = 0
        while at < reading.text.count {
            if let (dates, next) = read(reading, at: at) {
                found += dates
                at = max(next, at + 1)
            } else {
                at += 1
            }
        }
        shareYears(reading, &found)
        return found
    }

    /// The date or dates that begin with the token at `index`.
    private static func read(_ reading: DateReading, at index: Int) -> (dates: [WrittenDate], next: Int)? {
        if ClockReader.begins(reading, at: index), let found = afterClock(reading, at: index) { return found }
        guard let first = unit(reading, at: index) else { return nil }
        if first.parts.count == 1, let span = span(reading, first, from: index) {
            return ([span], span.tokens.upperBound)
        }
        let dates = first.parts.map { WrittenDate(first: $0, last: nil, tokens: index..<first.next) }
        return (dates, first.next)
    }

    /// "kl. 13–15 den 3 maj".
    private static func afterClock(_ reading: DateReading, at index: Int) -> (dates: [WrittenDate], next: Int)? {
        guard let (clock, next) = ClockReader.read(reading, at: index) else { return nil }
        let at = reading.skipping(["den", "the"], reading.skipping(["on", "på", "i"], reading.skippingComma(next)))
        let start = at > next && !reading.isWord(at - 1, ["i", "på"]) ? at : reading.skippingComma(next)
        guard var unit = unit(reading, at: start) ?? unit(reading, at: at), unit.parts.count == 1,
            unit.parts[0].clock == nil, unit.parts[0].shape.precision == .day
        else { return nil }
        unit.parts[0].clock = clock
        return ([WrittenDate(first: unit.parts[0], last: nil, tokens: index..<unit.next)], unit.next)
    }

    /// One date with its weekday before and its time after.
    private static func unit(_ reading: DateReading, at index: Int) -> DateParts? {
        let start = pastWeekday(reading, index)
        guard var parts = start > index ? form(reading, at: start) : form(reading, at: index) else { return nil }
        guard parts.parts.count == 1, isDay(parts.parts[0]),
            let (clock, next) = ClockReader.read(reading, after: parts.next)
        else { return parts }
        parts.parts[0].clock = clock
        parts.next = next
        return parts
    }

    private static func isDay(_ part: DatePart) -> Bool { part.shape.precision == .day }

    private static func form(_ reading: DateReading, at index: Int) -> DateParts? {
        guard let token = reading[index] else { return nil }
        for form in DateForms.candidates(for: token) {
            if let parts = form.read(reading, at: index) { return parts }
        }
        return nil
    }

    /// Past "tisdag", "Tis.", "tisdagen den", "Monday, ", "mån–ons".
    private static func pastWeekday(_ reading: DateReading, _ index: Int) -> Int {
        guard let word = reading[index], word.kind == .word, DateNames.weekdays[word.text] != nil else { return index }
        var at = reading.skippingStop(index + 1)
        if let separator = reading.separator(at: at), let second = reading[separator], second.kind == .word,
            DateNames.weekdays[second.text] != nil
        {
            at = reading.skippingStop(separator + 1)
        }
        return reading.skipping(["den", "the"], reading.skippingComma(at))
    }

    private static func span(_ reading: DateReading, _ first: DateParts, from index: Int) -> WrittenDate? {
        guard let part = first.parts.first, part.last == nil,
            let separator = separator(reading, at: first.next, from: index)
        else { return nil }
        let at = reading.skipping(["den", "the"], separator)
        guard let second = unit(reading.freed(at: at), at: at), second.parts.count == 1, let last = second.parts.first,
            last.last == nil, fits(part, last)
        else { return nil }
        let span = WrittenDate(first: part, last: last, tokens: index..<second.next)
        return span.resolved(reference: reading.reference, lookingBack: false) == nil ? nil : span
    }

    private static func separator(_ reading: DateReading, at index: Int, from start: Int) -> Int? {
        if let slash = reading[index], slash.isSymbol("/"), slash.isJoined, reading[index + 1]?.text.utf8.count == 4,
            reading[index + 2]?.isSymbol("-") ?? false
        {
            return index + 1
        }
        let before = reading.isWord(start - 1, ["den", "the"]) ? start - 2 : start - 1
        return reading.separator(at: index, afterBetween: reading.isWord(before, ["mellan", "between"]))
    }

    /// Whether two dates can be the ends of one span: a day to a day, a time to a time.
    private static func fits(_ first: DatePart, _ last: DatePart) -> Bool {
        isDay(first) == isDay(last) || (first.year != nil && last.year != nil)
    }

    /// "3 maj och 10 juni 2027", "3 maj 2027 och 10 juni": a year said once is the whole list's.
    private static func shareYears(_ reading: DateReading, _ dates: inout [WrittenDate]) {
        for index in dates.indices.dropLast().reversed() where areListed(reading, dates[index], dates[index + 1]) {
            guard dates[index].first.year == nil, let year = dates[index + 1].first.year, !dates[index].statesYear
            else { continue }
            dates[index].first.year = year
        }
        for index in dates.indices.dropFirst() where areListed(reading, dates[index - 1], dates[index]) {
            guard dates[index].first.year == nil, let year = dates[index - 1].first.year, !dates[index].statesYear
            else { continue }
            dates[index].first.year = year
        }
    }

    private static func areListed(_ reading: DateReading, _ first: WrittenDate, _ second: WrittenDate) -> Bool {
        guard !first.isCoarse, !second.isCoarse, !first.isSpan, !second.isSpan,
            first.tokens.upperBound <= second.tokens.lowerBound
        else { return false }
        let between = first.tokens.upperBound..<second.tokens.lowerBound
        guard (1...3).contains(between.count) else { return false }
        return between.allSatisfy { at in
            guard let token = reading[at] else { return false }
            return [",", "och", "and", "samt", "&", "den", "the", "eller", "or", "resp", "respektive", "."].contains(
                token.text)
        }
    }
}
