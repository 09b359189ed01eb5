public import FoundationEssentials
public import Model

/// A feed as it states itself, whatever format it is written in.
public struct Feed: Sendable {
    public var format: FeedFormat
    /// Plain text, as are ``subtitle`` and ``author``.
    public var title: String?
    public var subtitle: String?
    /// The page that the feed belongs to, absolute where that can be known.
    public var link: String?
    public var language: String?
    /// The name; the mail address where there is no name.
    public var author: String?
    public var published: Date?
    public var updated: Date?
    public var entries: [FeedEntry] = []
    public var hints = PollingHints()
    /// What was odd and how it was mended.
    public var notices: [Notice] = []

    public init(format: FeedFormat) { self.format = format }
}

/// The families of feed formats.
public enum FeedFormat: String, Sendable, CaseIterable {
    /// RSS 0.91–2.0.
    case rss
    /// RSS 0.90 and 1.0.
    case rdf
    /// Atom 0.3 and 1.0.
    case atom
    /// Channel Definition Format.
    case cdf
    /// JSON Feed.
    case json
}

/// Why a document is no feed.
public enum FeedError: Error, Sendable, Hashable {
    case notAFeed(root: String)
    case unreadable(reason: String)
}

extension FeedError: CustomStringConvertible {
    public var description: String {
        switch self {
        case .notAFeed(let root): "the document is no feed: its root element is '\(root)'"
        case .unreadable(let reason): "the feed cannot be read: \(reason)"
        }
    }
}
