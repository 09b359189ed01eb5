import FoundationEssentials
import Model

/// What a feed says of itself: RSS's `channel`, Atom's `feed`, CDF's `CHANNEL`.
enum ChannelReading {
    static func feed(_ channel: FeedElement, _ format: FeedFormat) -> Feed {
        let fields = FeedFields(elements: channel.children)
        var feed = Feed(format: format)
        feed.title = fields.title
        feed.subtitle = fields.plain([
            (.core, "subtitle"), (.core, "tagline"), (.core, "description"), (.core, "abstract"),
            (.dublinCore, "description"),
            (.podcast, "subtitle"), (.podcast, "summary"),
        ])
        feed.link = FeedLink.best(among: fields.elements) ?? channel.attribute("href").map(channel.absolute)
        feed.language = language(channel, fields)
        feed.author = fields.author
        feed.published = fields.published
        feed.updated = fields.updated ?? channel.attribute("lastmod").flatMap(FeedDate.parse)
        feed.hints = hints(fields.elements)
        return feed
    }

    private static func language(_ channel: FeedElement, _ fields: FeedFields) -> String? {
        if let stated = fields.text([(.core, "language"), (.dublinCore, "language")]) { return stated }
        var node: MarkupNode? = channel.node
        while let element = node {
            let language = element.attribute("lang", namespace: "http://www.w3.org/XML/1998/namespace")?.trimmed
            if let language, !language.isEmpty { return language }
            node = element.parent
        }
        return nil
    }

    private static func hints(_ elements: [FeedElement]) -> PollingHints {
        var hints = PollingHints()
        for element in elements {
            switch (element.vocabulary, element.name) {
            case (.core, "ttl"):
                hints.interval = element.text.flatMap { Int($0) }.flatMap { $0 > 0 ? min($0, 525_600) * 60 : nil }
            case (.core, "skiphours"):
                hints.skipHours = element.children.compactMap { $0.text.flatMap { Int($0) } }.map { $0 % 24 }.filter {
                    $0 >= 0
                }
            case (.core, "skipdays"): hints.skipDays = element.children.compactMap { $0.text.flatMap(weekday) }
            default: break
            }
        }
        if hints.interval == nil { hints.interval = syndicationInterval(elements) }
        return hints
    }

    /// `sy:updatePeriod` over `sy:updateFrequency`, in seconds.
    private static func syndicationInterval(_ elements: [FeedElement]) -> Int? {
        let own = elements.filter { $0.vocabulary == .syndication }
        let period: Int
        switch own.first(where: { $0.name == "updateperiod" })?.text?.lowercased() {
        case "hourly": period = 3_600
        case "daily": period = 86_400
        case "weekly": period = 7 * 86_400
        case "monthly": period = 30 * 86_400
        case "yearly": period = 365 * 86_400
        default: return nil
        }
        let frequency = own.first { $0.name == "updatefrequency" }?.text.flatMap { Int($0) } ?? 1
        return max(1, period / max(1, frequency))
    }

    private static func weekday(_ name: String) -> Int? {
        let names = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
        return names.firstIndex(of: String(name.lowercased().prefix(3))).map { $0 + 1 }
    }
}
