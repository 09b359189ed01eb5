public import Model

/// Finds what a text says of dates: days, spans, deadlines, starts, stamps and what is always open.
///
/// A date without a year is the next occurrence on or after the reference day; of a stamp ("publicerad") the last one on
/// or before it. Weeks are ISO weeks, seasons whole meteorological months. One pass over the tokens (S13).
public struct DateScanner: Sendable {
    public let language: TextLanguage
    /// The day the text is read from: what "i dag" means.
    public let reference: CalendarDay

    public init(language: TextLanguage, reference: CalendarDay) {
        self.language = language
        self.reference = reference
    }

    /// The mentions of `text`, in its order.
    public func mentions(in text: String) -> [DateMention] {
        mentions(in: TokenizedText(text))
    }

    public func mentions(in text: TokenizedText) -> [DateMention] {
        let reading = DateReading(text: text, language: language, reference: reference)
        var found: [DateMention] = []
        var floor = 0
        var before = 0..<0
        for date in WrittenDateReader.dates(reading) {
            // The days of one list share their words, and with them what stands before.
            if date.tokens != before { floor = before.upperBound }
            before = date.tokens
            if let mention = mention(reading, date, floor: floor) { found.append(mention) }
        }
        return merge(found, ongoing: OngoingReader.statements(reading), in: text)
    }

    private func mention(_ reading: DateReading, _ date: WrittenDate, floor: Int) -> DateMention? {
        let cue =
            date.isSpan
            ? nil : DateCueReader.cue(reading, of: date.tokens, floor: floor, isCoarse: date.isCoarse)
        let lookingBack = cue?.isStamp ?? false
        guard let (start, end) = date.resolved(reference: reference, lookingBack: lookingBack) else { return nil }
        let bounds = Self.bounds(cue, start, end)
        return DateMention(
            kind: bounds.kind, precision: date.precision, start: bounds.start, end: bounds.end,
            statesYear: date.statesYear, range: reading.text.range(ofTokens: date.tokens), tokens: date.tokens)
    }

    private static func bounds(
        _ cue: DateCue?, _ start: CivilTime, _ end: CivilTime
    ) -> (kind: DateMention.Kind, start: CivilTime?, end: CivilTime?) {
        switch cue {
        case nil: (.date, start, end)
        case .until: (.deadline, nil, end)
        case .before: (.deadline, nil, start.minute == nil ? CivilTime(day: start.day.advanced(by: -1)) : start)
        case .from: (.start, start, nil)
        case .after: (.start, end.minute == nil ? CivilTime(day: end.day.advanced(by: 1)) : end, nil)
        case .published: (.published, start, end)
        case .updated: (.updated, start, end)
        }
    }

    /// Adds what is always open, but where the same sentence gives it an end or a start.
    private func merge(
        _ dates: [DateMention], ongoing: [(tokens: Range<Int>, isOpenEnd: Bool)], in text: TokenizedText
    ) -> [DateMention] {
        var all = dates
        var next = 0
        for statement in ongoing {
            while next < dates.count, dates[next].tokens.lowerBound < statement.tokens.lowerBound { next += 1 }
            // Its neighbours only: what binds it stands beside it.
            let neighbours = dates[max(0, next - 1)..<min(dates.count, next + 1)]
            guard !neighbours.contains(where: { isBound($0, statement.tokens, in: text) }) else { continue }
            all.append(
                DateMention(
                    kind: .ongoing, precision: .none, start: nil, end: nil, statesYear: false,
                    range: text.range(ofTokens: statement.tokens), tokens: statement.tokens))
        }
        return all.enumerated().sorted {
            ($0.element.range.lowerBound, $0.offset) < ($1.element.range.lowerBound, $1.offset)
        }
        .map(\.element)
    }

    private func isBound(_ date: DateMention, _ statement: Range<Int>, in text: TokenizedText) -> Bool {
        guard date.kind == .deadline || date.kind == .start else { return false }
        let between =
            date.tokens.upperBound <= statement.lowerBound
            ? date.tokens.upperBound - 1..<statement.lowerBound
            : statement.upperBound - 1..<max(date.tokens.lowerBound, statement.upperBound)
        guard between.count <= 30 else { return false }
        return !between.contains { text.endsSentence(at: $0) }
    }
}
