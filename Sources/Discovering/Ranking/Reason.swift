/// Something that speaks for or against a document as a source of offerings.
public enum Reason: Hashable, Sendable {
    case list(services: Int)
    case events(Int)
    case described
    case single
    /// So many observations with amounts, dates or other figures.
    case facts(Int)
    case feed(entries: Int)
    case calendar(events: Int)
    case path(word: String, points: Int)
    case anchor(words: String, points: Int)
    case pagesBelow(Int)
    case onStartPage
    // What speaks against it.
    case news(Int)
    case overview(lists: Int)
    case start
    case deep(Int)
    case nothingFound
}

extension Reason {
    /// A stable code for programs.
    public var code: String {
        switch self {
        case .list: "list"
        case .events: "events"
        case .described: "described"
        case .single: "single"
        case .facts: "facts"
        case .feed: "feed"
        case .calendar: "calendar"
        case .path: "path"
        case .anchor: "anchor"
        case .pagesBelow: "pages_below"
        case .onStartPage: "on_start_page"
        case .news: "news"
        case .overview: "overview"
        case .start: "start_page"
        case .deep: "deep"
        case .nothingFound: "nothing_found"
        }
    }

    /// What it adds to the score. A list of a few offerings with one telling word is worth proposing; words alone are not.
    public var points: Int {
        switch self {
        case .list(let services): 20 + min(services, 20)
        case .events(let count): 18 + min(count, 12)
        case .described: 12
        case .single: 10
        case .facts(let count): 4 + min(count, 8)
        case .feed(let entries): entries > 0 ? 18 : 0
        case .calendar(let events): events > 0 ? 26 : 8
        case .path(_, let points), .anchor(_, let points): points
        case .pagesBelow(let count): min(count, Candidate.sectionUpTo)
        case .onStartPage: 5
        case .news: -30
        case .overview: -18
        case .start: -20
        case .deep(let levels): -2 * levels
        case .nothingFound: -25
        }
    }
}

extension Reason: CustomStringConvertible {
    /// In English, for the operator.
    public var description: String {
        switch self {
        case .list(let services): "a list of \(services) offerings"
        case .events(let count): "a list of \(count) events"
        case .described: "it describes them to machines"
        case .single: "one offering on a page of its own"
        case .facts(let count): "\(count) with amounts, dates or other figures"
        case .feed(let entries): "a feed with \(entries) entries"
        case .calendar(let events): "a calendar with \(events) events"
        case .path(let word, let points): points > 0 ? "its address says '\(word)'" : "but its address says '\(word)'"
        case .anchor(let words, let points): (points > 0 ? "" : "but ") + "it is linked as '\(words)'"
        case .pagesBelow(let count): "\(count) pages of the sitemap lie below it"
        case .onStartPage: "the start page links to it"
        case .news(let count): "but \(count) of them are news"
        case .overview(let lists): "but it leads to \(lists) lists that are proposed themselves"
        case .start: "but it is the start page"
        case .deep(let levels): "but it lies \(levels) levels deep"
        case .nothingFound: "but no offering was found on it"
        }
    }
}
