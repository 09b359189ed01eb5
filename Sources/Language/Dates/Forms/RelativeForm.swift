import Model

/// Days that are told from today: "i dag", "i övermorgon", "nästa vecka", "i höst", "this year".
enum RelativeForm: DateForm {
    static let openings = phrases.openings

    private enum Meaning: Sendable {
        case days(Int)
        case weeks(Int)
        case months(Int)
        case quarters(Int)
        case years(Int)
        case season(Season, next: Bool)
        case pastSeason(Season)
    }

    private static let phrases = Phrases<Meaning>([
        (["i dag", "idag", "today"], .days(0)),
        (["i morgon", "imorgon", "i morgon bitti", "tomorrow"], .days(1)),
        (["i övermorgon", "iövermorgon", "övermorgon", "the day after tomorrow", "day after tomorrow"], .days(2)),
        (["i går", "igår", "yesterday"], .days(-1)),
        (["i förrgår", "iförrgår", "förrgår", "the day before yesterday"], .days(-2)),
        (["nästa vecka", "nästkommande vecka", "kommande vecka", "next week"], .weeks(1)),
        (["denna vecka", "den här veckan", "this week", "innevarande vecka"], .weeks(0)),
        (["förra veckan", "föregående vecka", "last week"], .weeks(-1)),
        (["nästa månad", "nästkommande månad", "next month", "kommande månad"], .months(1)),
        (["denna månad", "den här månaden", "this month", "innevarande månad"], .months(0)),
        (["förra månaden", "föregående månad", "last month"], .months(-1)),
        (["nästa kvartal", "next quarter", "nästkommande kvartal"], .quarters(1)),
        (["detta kvartal", "det här kvartalet", "this quarter", "innevarande kvartal"], .quarters(0)),
        (["förra kvartalet", "föregående kvartal", "last quarter"], .quarters(-1)),
        (["nästa år", "nästkommande år", "next year", "kommande år"], .years(1)),
        (["i år", "detta år", "innevarande år", "det här året", "this year"], .years(0)),
        (["förra året", "i fjol", "ifjol", "föregående år", "last year"], .years(-1)),
        (["i vår", "this spring"], .season(.spring, next: false)),
        (["i sommar", "this summer"], .season(.summer, next: false)),
        (["i höst", "this autumn", "this fall"], .season(.autumn, next: false)),
        (["i vinter", "this winter"], .season(.winter, next: false)),
        (["nästa vår", "next spring"], .season(.spring, next: true)),
        (["nästa sommar", "next summer"], .season(.summer, next: true)),
        (["nästa höst", "next autumn", "next fall"], .season(.autumn, next: true)),
        (["nästa vinter", "next winter"], .season(.winter, next: true)),
        (["i våras", "last spring", "förra våren"], .pastSeason(.spring)),
        (["i somras", "last summer", "förra sommaren"], .pastSeason(.summer)),
        (["i höstas", "last autumn", "last fall", "förra hösten"], .pastSeason(.autumn)),
        (["i vintras", "last winter", "förra vintern"], .pastSeason(.winter)),
    ])

    static func read(_ reading: DateReading, at index: Int) -> DateParts? {
        guard let match = phrases.match(at: index, in: reading.text) else { return nil }
        let next = match.tokens.upperBound
        // "i vår verksamhet" is ours: the season ends its phrase.
        if reading.isWord(next - 1, ["vår"]), !endsPhrase(reading, at: next) { return nil }
        // "i dag-läge", "i-år"
        if let after = reading[next], after.isJoined, after.kind != .symbol { return nil }
        guard let shape = shape(match.meaning, reading.reference) else { return nil }
        return DateParts(DatePart(shape.shape, year: shape.year), next: next)
    }

    private static func endsPhrase(_ reading: DateReading, at index: Int) -> Bool {
        guard let after = reading[index], after.kind == .word else { return true }
        return [
            "och", "eller", "öppnar", "öppnas", "startar", "börjar", "kommer", "planeras", "ska", "är", "blir", "på",
            "för",
            "med", "hålls", "ges", "arrangerar", "bjuder", "kan", "åker", "vi", "har", "lanseras", "genomförs",
        ].contains(after.text)
    }

    private static func shape(_ meaning: Meaning, _ today: CalendarDay) -> (shape: DateShape, year: Int?)? {
        switch meaning {
        case .days(let count):
            let day = today.advanced(by: count)
            return (.fixed(day, day, .day), nil)
        case .weeks(let count):
            let monday = today.advanced(by: 1 - today.weekday + 7 * count)
            return (.fixed(monday, monday.advanced(by: 6), .week), nil)
        case .months(let count):
            let months = today.year * 12 + today.month - 1 + count
            return (.month(months % 12 + 1), months / 12)
        case .quarters(let count):
            let quarters = today.year * 4 + (today.month - 1) / 3 + count
            return (.quarter(quarters % 4 + 1), quarters / 4)
        case .years(let count): return (.year, today.year + count)
        case .season(let season, let next):
            return year(of: season, today, next: next).map { (.season(season), $0) }
        case .pastSeason(let season): return pastYear(of: season, today).map { (.season(season), $0) }
        }
    }

    /// The season that goes on or comes next; after "nästa" the one after the present one.
    private static func year(of season: Season, _ today: CalendarDay, next: Bool) -> Int? {
        (today.year...today.year + 2).first { year in
            guard let days = DateShape.season(season).days(in: year) else { return false }
            return next ? days.first > today : days.last >= today
        }
    }

    private static func pastYear(of season: Season, _ today: CalendarDay) -> Int? {
        stride(from: today.year + 1, through: today.year - 2, by: -1).first { year in
            guard let days = DateShape.season(season).days(in: year) else { return false }
            return days.last < today
        }
    }
}
