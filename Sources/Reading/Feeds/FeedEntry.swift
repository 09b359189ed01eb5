public import FoundationEssentials

/// One entry of a feed.
public struct FeedEntry: Sendable, Hashable {
    /// Which entry of the document it is, from 1: its place is `entry[3]`.
    public var index: Int
    /// What the feed calls it, as it stands.
    public var id: String?
    /// Plain text, as is ``author``.
    public var title: String?
    /// Absolute where that can be known; a guid that is a permalink stands in for a missing one.
    public var link: String?
    /// Safe HTML with absolute addresses, as is ``content``.
    public var summary: String?
    public var content: String?
    public var author: String?
    public var published: Date?
    public var updated: Date?
    /// When the event that it tells of begins and ends.
    public var start: Date?
    public var end: Date?
    public var location: String?
    /// Plain text, in order, each once.
    public var categories: [String] = []

    public init(index: Int) { self.index = index }

    /// Where it stands in the document, for evidence.
    public var place: String { "entry[\(index)]" }

    /// The summary; the content where there is none.
    public var description: String? { summary ?? content }
}
