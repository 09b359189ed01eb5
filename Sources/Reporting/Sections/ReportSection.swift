import Model

/// A part of a report in one language, as every format for people lays it out.
struct ReportSection: Sendable {
    /// The anchor, the same in every language.
    var anchor: String
    var heading: String
    /// What the section is for, a sentence.
    var lead: String
    var items: [ReportItem]
    /// Folded away where the format can: still open or worth knowing, but not new.
    var folded: [ReportItem] = []
    /// What stands on the fold, after the number.
    var fold = ""

    var all: [ReportItem] { items + folded }
}

/// One thing that a reader may act on: what, who, since when, why, the evidence, what to do.
struct ReportItem: Sendable {
    struct Difference: Sendable {
        var label: String
        var before: String?
        var after: String?
    }

    struct Quote: Sendable {
        var text: String
        /// Empty where the address is none that a reader may follow.
        var url: String
        var fetched: CalendarDay?
    }

    /// What a person types to decide; several where one cause shows at several offerings.
    var ids: [String]
    /// A few words: what kind of thing it is.
    var label: String
    var heading: String
    /// The promoters concerned.
    var who: String
    /// The day it was first seen.
    var since: CalendarDay
    var why: String?
    var differences: [Difference] = []
    var quotes: [Quote] = []
    /// What a program said, in English.
    var message: String?
    var action: String?
    var severity: String
}
