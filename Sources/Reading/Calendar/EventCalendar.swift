public import FoundationEssentials
public import Model

/// The events of an iCalendar document (RFC 5545).
public struct EventCalendar: Sendable {
    /// `X-WR-CALNAME` or `NAME`.
    public var title: String?
    public var events: [CalendarEvent] = []
    public var notices: [Notice] = []
}

/// One event, or one time that a repeated event takes place.
public struct CalendarEvent: Sendable, Hashable {
    /// Which VEVENT of the document it is, from 1: its place is `event[3]`.
    public var index: Int
    public var uid: String?
    public var summary: String?
    /// Plain text, with its line breaks.
    public var description: String?
    public var url: String?
    public var location: String?
    public var organizer: String?
    public var categories: [String] = []
    public var start: CalendarMoment?
    /// Exclusive, as iCalendar has it: the day after a whole day's last.
    public var end: CalendarMoment?
    public var status: Status = .confirmed
    public var lastModified: Date?
    /// Whether it is one time of several.
    public var isRepeated = false

    public enum Status: String, Sendable {
        case confirmed = "CONFIRMED"
        case tentative = "TENTATIVE"
        case cancelled = "CANCELLED"
    }

    /// Where it stands in the document, for evidence.
    public var place: String { "event[\(index)]" }

    /// The last day that it takes place on.
    public var lastDay: CalendarDay? {
        guard let end else { return start?.day }
        guard end.isWholeDay, let start else { return end.day }
        return max(start.day, end.day.advanced(by: -1))
    }
}

/// Why a document is no calendar.
public enum CalendarError: Error, Sendable, Hashable, CustomStringConvertible {
    case notACalendar

    public var description: String { "the document is no calendar: it does not begin with BEGIN:VCALENDAR" }
}

/// The span that repeated events are expanded in.
public struct CalendarHorizon: Sendable, Hashable {
    /// Days of a repeated event that are kept.
    public static let occurrenceLimit = 60
    /// Events of one document.
    public static let eventLimit = 5_000

    public var first: CalendarDay
    public var last: CalendarDay

    public init(first: CalendarDay, last: CalendarDay) {
        self.first = first
        self.last = last
    }

    /// From a month before `now` to a year after it.
    public init(around now: Date) {
        let today = CalendarDay(now)
        self.init(first: today.advanced(by: -31), last: today.advanced(by: 366))
    }
}
