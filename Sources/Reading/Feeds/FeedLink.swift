/// A `link` element: an address in its text (RSS) or in `href` (Atom).
struct FeedLink {
    let address: String
    /// How well it answers "where does one read this": none for `self`, `enclosure` and the like.
    let rank: Int

    init?(_ element: FeedElement) {
        guard let reference = element.attribute("href") ?? element.text else { return nil }
        let relation = element.attribute("rel")?.lowercased() ?? "alternate"
        guard relation == "alternate" || relation.hasSuffix("/alternate") else { return nil }
        address = element.absolute(reference)
        let type = element.attribute("type")?.lowercased() ?? "text/html"
        let isPage = type.hasPrefix("text/html") || type.hasPrefix("application/xhtml")
        // RSS's own link before one that Atom lends it.
        rank = (isPage ? 2 : 0) + (element.vocabulary == .core ? 1 : 0)
    }

    /// The best of the links among `elements`; the first of equals.
    static func best(among elements: [FeedElement]) -> String? {
        var best: FeedLink?
        for element in elements where element.isCore("link") {
            guard let link = FeedLink(element), link.rank > best?.rank ?? -1 else { continue }
            best = link
        }
        return best?.address
    }
}
