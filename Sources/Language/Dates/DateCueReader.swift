/// Finds what the words around a date make of it.
enum DateCueReader {
    /// A label further back than this many tokens is not the date's.
    static let reach = 9
    /// "Publicerad av … den": a stamp stands close to its day.
    static let stampReach = 5
    private static let fillers: Set<String> = [
        "den", "the", "i", "in", "på", "on", "vid", "utgången", "under", "dagen", "kl", "är", "is", "of", "as", "month",
        "av",
        "slutet",
        "året", "år", "end", "datum", "date",
    ]

    /// - Parameters:
    ///   - tokens: where the date stands.
    ///   - floor: the first token after the date before this one; nothing before it is looked at.
    ///   - isCoarse: whether the date is a season, a month or the like: "till våren" is no deadline.
    static func cue(_ reading: DateReading, of tokens: Range<Int>, floor: Int, isCoarse: Bool) -> DateCue? {
        let (edge, skipped) = beforeFillers(reading, tokens.lowerBound, floor: floor)
        for at in skipped {
            guard let match = DateCueWords.adjacent.match(endingAt: at, in: reading.text),
                match.tokens.lowerBound >= floor
            else { continue }
            if let cue = match.meaning, let stamp = stamp(reading, before: match.tokens.lowerBound, floor: floor) {
                return cue == .until ? stamp : cue
            }
            // "före maj månads utgång"
            if match.meaning == .before, reading.isWord(tokens.upperBound, ["utgång", "slut"]) { return .until }
            return match.meaning
        }
        if reading.isWord(edge - 1, ["till"]), edge - 1 >= floor {
            if let cue = afterTill(reading, at: edge - 1, floor: floor, isCoarse: isCoarse) { return cue }
        }
        if let label = label(reading, before: tokens.lowerBound, floor: floor) { return label }
        return DateCueWords.following.match(at: tokens.upperBound, in: reading.text)?.meaning
    }

    /// The places just before a date, before each of the small words that may stand between it and its preposition.
    private static func beforeFillers(_ reading: DateReading, _ start: Int, floor: Int) -> (edge: Int, all: [Int]) {
        var at = start
        var places = [at]
        while at > floor, places.count < 5, let token = reading[at - 1] {
            let isFiller =
                token.kind == .word && fillers.contains(token.text) || token.isSymbol(":") || token.isSymbol("(")
            guard isFiller else { break }
            at -= 1
            places.append(at)
        }
        return (at, places)
    }

    /// "uppdaterades senast den 3 maj": the participle decides.
    private static func stamp(_ reading: DateReading, before index: Int, floor: Int) -> DateCue? {
        guard index > floor, let match = DateCueWords.labels.match(endingAt: index, in: reading.text),
            match.tokens.lowerBound >= floor, let cue = match.meaning, cue.isStamp
        else { return nil }
        return cue
    }

    private static func afterTill(_ reading: DateReading, at till: Int, floor: Int, isCoarse: Bool) -> DateCue? {
        var at = till
        while at > max(floor, till - reach), let token = reading[at - 1], !endsClause(token),
            !reading.text.endsSentence(at: at - 1)
        {
            if DateCueWords.movedWords.match(at: at - 1, in: reading.text) != nil { return nil }
            if DateCueWords.openWords.match(at: at - 1, in: reading.text) != nil { return .until }
            at -= 1
        }
        return isCoarse ? nil : .until
    }

    private static func label(_ reading: DateReading, before start: Int, floor: Int) -> DateCue? {
        var at = start
        while at > floor, start - at < reach, let token = reading[at - 1] {
            if let match = DateCueWords.labels.match(endingAt: at, in: reading.text), match.tokens.lowerBound >= floor {
                guard let cue = match.meaning else { return nil }
                return cue.isStamp && start - at > stampReach ? nil : cue
            }
            if reading.text.endsSentence(at: at - 1) { return nil }
            if endsClause(token), !(token.isSymbol(",") && at == start) { return nil }
            at -= 1
        }
        return nil
    }

    private static func endsClause(_ token: Token) -> Bool {
        token.kind == .symbol && [",", ";", "|", "\u{2022}", "?", "!"].contains(token.text)
    }
}
