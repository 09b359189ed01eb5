import Model

/// One way of writing a date. A new way is a type of its own and a line in ``DateForms``.
protocol DateForm: Sendable {
    /// The words it may begin with; where the set is empty, it begins with a figure.
    static var openings: Set<String> { get }
    /// Whether it may begin with a figure too.
    static var beginsWithFigure: Bool { get }
    /// Reads the date that begins with the token at `index`.
    static func read(_ reading: DateReading, at index: Int) -> DateParts?
}

extension DateForm {
    static var beginsWithFigure: Bool { openings.isEmpty }
}

/// Every form, the most particular first: the first that reads a place is taken.
enum DateForms {
    static let all: [any DateForm.Type] = [
        ISODateForm.self, CompactDateForm.self, DottedDateForm.self, SlashRangeForm.self, SlashDateForm.self,
        LastDayForm.self, YearFirstForm.self, DayMonthForm.self, MonthDayForm.self, TurnForm.self, PartForm.self,
        QuarterForm.self, HalfForm.self,
        WeekForm.self, SeasonForm.self, MonthForm.self, YearForm.self, RelativeForm.self, RelativeCountForm.self,
        RelativeWeekdayForm.self,
    ]

    private static let byOpening: [String: [any DateForm.Type]] = {
        var found: [String: [any DateForm.Type]] = [:]
        for form in all {
            for word in form.openings { found[word, default: []].append(form) }
        }
        return found
    }()
    private static let byFigure = all.filter { $0.beginsWithFigure }

    /// The forms that may begin with `token`, in their order.
    static func candidates(for token: Token) -> [any DateForm.Type] {
        switch token.kind {
        case .word: byOpening[token.text] ?? []
        case .number: byFigure
        case .symbol: []
        }
    }
}

/// A date as written: what it names, and its year where it says one.
struct DatePart: Hashable, Sendable {
    var shape: DateShape
    var year: Int?
    /// The other end, where one form writes both ("15–17 oktober").
    var last: DateShape?
    var lastYear: Int?
    var clock: ClockSpan?

    init(_ shape: DateShape, year: Int? = nil, last: DateShape? = nil, lastYear: Int? = nil) {
        self.shape = shape
        self.year = year
        self.last = last
        self.lastYear = lastYear
    }
}

/// What a form has read: one date, or several that share a month ("3, 10 och 17 maj").
struct DateParts: Sendable {
    var parts: [DatePart]
    /// The index of the first token after.
    var next: Int

    init(_ part: DatePart, next: Int) {
        self.init(parts: [part], next: next)
    }

    init(parts: [DatePart], next: Int) {
        self.parts = parts
        self.next = next
    }
}
