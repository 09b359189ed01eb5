public import Addresses
import Model

/// One document of the site that was read, in figures: what the ranking goes by.
public struct SurveyedDocument: Hashable, Sendable {
    public var candidate: Candidate
    public var title: String?
    /// What the reader calls the format: `html`, `rss`, `ics`, …
    public var format: String
    /// Observations by what they are.
    public var services: Int
    public var events: Int
    public var news: Int
    /// Observations with an amount, a date or another typed value.
    public var withFacts: Int
    /// Observations that the page describes to machines (JSON-LD, microdata, RDFa).
    public var isDescribed: Bool
    /// The page is one offering, not a list.
    public var isSingle: Bool
    /// It is its site's start page.
    public var isStart: Bool
    /// Pages of its items.
    public var detailPages: [WebAddress]

    public init(
        candidate: Candidate, title: String? = nil, format: String = "html", services: Int = 0, events: Int = 0,
        news: Int = 0, withFacts: Int = 0, isDescribed: Bool = false, isSingle: Bool = false, isStart: Bool = false,
        detailPages: [WebAddress] = []
    ) {
        self.candidate = candidate
        self.title = title
        self.format = format
        self.services = services
        self.events = events
        self.news = news
        self.withFacts = withFacts
        self.isDescribed = isDescribed
        self.isSingle = isSingle
        self.isStart = isStart
        self.detailPages = detailPages
    }

    var address: WebAddress { candidate.address }
    var isList: Bool { !isSingle && services + events > 1 }
}
