import Addresses

/// A feed that a page declares in a `<link rel=alternate>`.
public struct DeclaredFeed: Hashable, Sendable {
    /// Absolute, `http` or `https`.
    public var url: String
    public var title: String?
    /// As the page declares it, in lower case.
    public var type: String
}

/// Finds the feeds that a page declares.
enum DeclaredFeeds {
    /// In the page's order, each address once.
    static func read(_ head: HeadStatements, base: WebAddress?) -> [DeclaredFeed] {
        var seen: Set<String> = []
        return head.links.compactMap { link in
            guard declaresFeed(link), let url = address(link.address, base: base), seen.insert(url).inserted else {
                return nil
            }
            return DeclaredFeed(url: url, title: link.title, type: link.type)
        }
    }

    private static func declaresFeed(_ link: HeadStatements.Link) -> Bool {
        guard link.relations.contains("alternate") || link.relations == ["feed"], !link.relations.contains("stylesheet")
        else { return false }
        // Plain JSON is no feed's type: content systems declare their interfaces so.
        return types.contains(link.type)
    }

    private static let types: Set<String> = [
        "application/rss+xml", "application/atom+xml", "application/rdf+xml", "application/feed+json",
        "application/rss", "application/atom", "application/rdf", "application/x-rss+xml", "application/x-atom+xml",
        "application/x.atom+xml", "text/rss", "text/atom", "text/rss+xml", "text/atom+xml", "text/rdf+xml",
        "application/xml", "text/xml",
    ]

    /// An address that can be fetched; `feed:` before one is taken off, and `feed://` means `http://`.
    private static func address(_ written: String, base: WebAddress?) -> String? {
        var reference = written
        if written.lowercased().hasPrefix("feed:") {
            let rest = String(written.dropFirst(5))
            reference = rest.hasPrefix("//") ? "http:" + rest : rest
        }
        guard let address = try? WebAddress(reference, relativeTo: base), address.isHTTP else { return nil }
        return address.text
    }
}
