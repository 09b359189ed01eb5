import Model

/// Parts of a longer time: "i slutet av maj", "mitten av 2027", "första veckan i juni", "early autumn 2027".
enum PartForm: DateForm {
    static let openings = phrases.openings

    private enum Part: Sendable {
        case third(Int)
        case week(Int)
        case half(Int)
    }

    private static let phrases = Phrases<Part>([
        (
            [
                "början av", "början på", "i början av", "beginning of", "the beginning of", "start of", "the start of",
                "inledningen av", "early in", "early", "tidigt i", "tidig", "tidigt", "tidigt på", "starten av",
            ], .third(1)
        ),
        (["mitten av", "mitten på", "middle of", "the middle of", "mid", "mid -"], .third(2)),
        (
            [
                "slutet av", "slutet på", "end of", "the end of", "senare delen av", "late in", "late", "sent i", "sen",
                "sent på",
            ], .third(3)
        ),
        (["första veckan i", "first week of", "första veckan av"], .week(1)),
        (["andra veckan i", "second week of"], .week(2)),
        (["tredje veckan i", "third week of"], .week(3)),
        (["fjärde veckan i", "fourth week of"], .week(4)),
        (["sista veckan i", "last week of", "sista veckan av"], .week(5)),
        (["första halvan av", "förra delen av", "första hälften av", "first half of", "the first half of"], .half(1)),
        (["andra halvan av", "andra hälften av", "second half of", "the second half of", "sista halvan av"], .half(2)),
    ])

    static func read(_ reading: DateReading, at index: Int) -> DateParts? {
        guard let match = phrases.match(at: index, in: reading.text) else { return nil }
        let at = reading.skipping(["the"], match.tokens.upperBound)
        if let (month, next) = reading.month(at: at) { return ofMonth(reading, match.meaning, month, next) }
        if let word = reading[at], let season = DateNames.seasons[word.text] {
            guard case .third(let third) = match.meaning else { return nil }
            let year = reading.year(at: at + 1)
            guard year != nil || DateNames.plainSeasons.contains(word.text) else { return nil }
            return DateParts(
                DatePart(.partOfSeason(season, third: third), year: year?.year), next: year?.next ?? at + 1)
        }
        return ofYear(reading, match.meaning, at: at)
    }

    private static func ofMonth(_ reading: DateReading, _ part: Part, _ month: Int, _ next: Int) -> DateParts {
        let shape: DateShape =
            switch part {
            case .third(let third): .partOfMonth(month, third: third)
            case .week(let number): .weekOfMonth(month, number: number)
            case .half(let half): .halfOfMonth(month, half: half)
            }
        let year = reading.year(at: next)
        return DateParts(DatePart(shape, year: year?.year), next: year?.next ?? next)
    }

    private static func ofYear(_ reading: DateReading, _ part: Part, at index: Int) -> DateParts? {
        let shape: DateShape
        switch part {
        case .third(let third): shape = .partOfYear(third: third)
        case .half(let half): shape = .half(half)
        case .week: return nil
        }
        if let (year, next) = reading.fullYear(at: reading.skipping(["år"], index)) {
            return DateParts(DatePart(shape, year: year), next: next)
        }
        guard reading.isWord(index, ["året", "year"]), !reading.isWord(index - 1, ["late", "early", "mid", "sen"])
        else {
            return nil
        }
        return DateParts(DatePart(shape, year: reading.reference.year), next: index + 1)
    }
}
