public import Model

/// What a page says of itself and in its main text, whatever it may offer.
public struct PageExtract: Sendable {
    public var title: String?
    /// What the page says that it is about.
    public var description: String?
    /// Its lasting address, absolute, where it states one.
    public var link: String?
    /// As the page writes it, `sv-SE`.
    public var language: String?
    public var author: String?
    /// The main text, a line a block: no menus, footers, related links.
    public var text: String = ""
    /// When it was first published and last changed: RFC 3339, or a bare day.
    public var published: String?
    public var updated: String?
    public var structured: [StructuredItem] = []
    /// Absolute, in the page's order, each once.
    public var links: [String] = []
    public var feeds: [DeclaredFeed] = []
    /// What was odd and how it was mended.
    public var notices: [Notice] = []

    public init() {}
}

/// Why a document gives no extract.
public struct PageExtractError: Error, Sendable, Hashable, CustomStringConvertible {
    public let description: String
}
