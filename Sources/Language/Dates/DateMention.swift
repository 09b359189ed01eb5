public import Model

/// A day with, where the text has it, a time of day: local time as it is written, without a zone.
public struct CivilTime: Hashable, Sendable {
    public let day: CalendarDay
    /// Minutes after midnight, 0…1440 (a page may write "kl. 24.00"); nil for the day as a whole.
    public let minute: Int?

    public init(day: CalendarDay, minute: Int? = nil) {
        self.day = day
        self.minute = minute
    }
}

extension CivilTime: Comparable {
    public static func < (left: Self, right: Self) -> Bool {
        (left.day, left.minute ?? 0) < (right.day, right.minute ?? 0)
    }
}

extension CivilTime: CustomStringConvertible {
    /// `2027-05-03` or `2027-05-03T13:00`.
    public var description: String {
        guard let minute else { return day.description }
        func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
        return "\(day)T\(two(minute / 60)):\(two(minute % 60))"
    }
}

/// What a text says of time in one place: a day, a span, a deadline, a start, a stamp, or that something is always open.
public struct DateMention: Hashable, Sendable {
    public enum Kind: String, Hashable, Sendable {
        /// A day or a span.
        case date
        /// Has only an end.
        case deadline
        /// Has only a start.
        case start
        /// When the page says that it was published.
        case published
        /// When the page says that it was changed or reviewed.
        case updated
        /// Has neither start nor end.
        case ongoing
    }

    /// How exact the text is, from the finest.
    public enum Precision: String, Hashable, Sendable, CaseIterable {
        case minute, day, week, part, month, season, quarter, half, year, none
    }

    public let kind: Kind
    public let precision: Precision
    public let start: CivilTime?
    /// Inclusive: "före den 30 juni" ends on the 29th.
    public let end: CivilTime?
    /// Whether the text itself names the year; else it was inferred from the reference day.
    public let statesYear: Bool
    /// The words of the date, in UTF-8 code units of the text; the words that make it a deadline are not among them.
    public let range: Range<Int>
    /// The same words as indices of the text's tokens.
    public let tokens: Range<Int>

    public init(
        kind: Kind, precision: Precision, start: CivilTime?, end: CivilTime?, statesYear: Bool, range: Range<Int>,
        tokens: Range<Int>
    ) {
        self.kind = kind
        self.precision = precision
        self.start = start
        self.end = end
        self.statesYear = statesYear
        self.range = range
        self.tokens = tokens
    }
}
