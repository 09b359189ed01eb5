/// A part of a report in one language, as every format for people lays it out.
struct ReportSection: Sendable {
    /// The anchor, the same in every language.
    var anchor: String
    var heading: String
    /// What the section is for, a sentence.
    var lead: String
    var items: [ReportItem]
    /// Folded away where the format can: worth knowing, not worth five minutes.
    var isFolded: Bool
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
        var fetched: String?
    }

    var id: String
    /// A few words: what kind of thing it is.
    var label: String
    var heading: String
    /// The promoters concerned.
    var who: String
    /// The day it was first seen.
    var since: String
    var why: String?
    var differences: [Difference] = []
    var quotes: [Quote] = []
    var action: String?
    var severity: String
}
