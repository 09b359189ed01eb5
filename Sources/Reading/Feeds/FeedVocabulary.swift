/// The vocabularies that feeds mix, told apart by their namespaces.
enum FeedVocabulary {
    /// RSS, Atom and CDF: whatever the root's namespace is, or none.
    case core
    case atom, dublinCore, content, media, podcast, syndication, event, calendar, xhtml, googleData
    /// Elements that only share a name with ours.
    case other

    /// - Parameter root: the root element's namespace.
    init(namespace: String?, prefix: String?, root: String?) {
        if let namespace, let known = Self.byNamespace[namespace.lowercased()] {
            self = known
        } else if namespace == nil, let prefix {
            // A prefix that nobody declared means what it means everywhere else.
            self = Self.byPrefix[prefix.lowercased()] ?? .other
        } else if namespace == nil || namespace == "" || namespace == root {
            self = .core
        } else {
            self = .other
        }
    }

    private static let byNamespace: [String: FeedVocabulary] = [
        "http://www.w3.org/2005/atom": .atom, "http://purl.org/atom/ns#": .atom, "http://example.com/newformat#": .atom,
        "http://example.com/necho": .atom, "http://purl.org/echo/": .atom, "uri/of/echo/namespace#": .atom,
        "http://purl.org/pie/": .atom, "http://purl.org/atom-blog/ns#": .atom,
        "http://purl.org/rss/1.0/": .core, "http://my.netscape.com/rdf/simple/0.9/": .core,
        "http://channel.netscape.com/rdf/simple/0.9/": .core, "http://backend.userland.com/rss": .core,
        "http://backend.userland.com/rss2": .core, "http://backend.userland.com/rss191": .core,
        "http://blogs.law.harvard.edu/tech/rss": .core, "http://my.netscape.com/publish/formats/rss-0.91.dtd": .core,
        "http://purl.org/net/rss1.1#": .core, "http://www.rssboard.org/rss-specification": .core,
        "http://purl.org/dc/elements/1.1/": .dublinCore, "http://purl.org/dc/elements/1.0/": .dublinCore,
        "http://purl.org/dc/terms/": .dublinCore,
        "http://purl.org/rss/1.0/modules/content/": .content,
        "http://search.yahoo.com/mrss": .media, "http://search.yahoo.com/mrss/": .media,
        "http://www.itunes.com/dtds/podcast-1.0.dtd": .podcast, "http://example.com/dtds/podcast-1.0.dtd": .podcast,
        "http://purl.org/rss/1.0/modules/syndication/": .syndication,
        "http://purl.org/rss/1.0/modules/event/": .event, "urn:ietf:params:xml:ns:xcal": .calendar,
        "http://www.w3.org/1999/xhtml": .xhtml, "http://schemas.google.com/g/2005": .googleData,
    ]

    private static let byPrefix: [String: FeedVocabulary] = [
        "atom": .atom, "rss": .core, "dc": .dublinCore, "dcterms": .dublinCore, "content": .content, "media": .media,
        "itunes": .podcast, "sy": .syndication, "ev": .event, "xcal": .calendar, "xhtml": .xhtml, "gd": .googleData,
    ]
}
