/// Where the offerings stand on a page, when the general reading does not find them: CSS selectors or XPath.
public struct SelectRules: Hashable, Sendable, Codable {
    /// What holds one offering; nil: the page is one offering.
    public var items: String?
    /// Within an item, what holds a field's text.
    public var fields: [FieldName: String]
    /// What is taken out of the page before anything else is read.
    public var remove: [String]

    public init(items: String? = nil, fields: [FieldName: String] = [:], remove: [String] = []) {
        self.items = items
        self.fields = fields
        self.remove = remove
    }
}

/// Which links of a list page are read as pages of its offerings.
public struct FollowRules: Hashable, Sendable, Codable {
    /// CSS selector or XPath of the links; nil: the links of the items.
    public var links: String?
    /// How many links deep, 0 (none) … 3.
    public var depth: Int
    /// At most so many pages of one source in a round.
    public var pages: Int
    /// Only addresses whose path begins so; nil: the same host.
    public var path: String?

    public init(links: String? = nil, depth: Int = 1, pages: Int = 50, path: String? = nil) {
        self.links = links
        self.depth = depth
        self.pages = pages
        self.path = path
    }
}
