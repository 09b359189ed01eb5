import FoundationEssentials

/// One entry: RSS's `item`, Atom's `entry`, CDF's `ITEM`.
enum EntryReading {
    static func entry(_ item: FeedElement, index: Int) -> FeedEntry {
        let fields = FeedFields(elements: item.children)
        var entry = FeedEntry(index: index)
        entry.title = fields.title
        (entry.summary, entry.content) = texts(fields.elements)
        entry.author = fields.author
        entry.published = fields.published
        entry.updated = fields.updated ?? item.attribute("lastmod").flatMap(FeedDate.parse)
        entry.categories = fields.categories
        (entry.id, entry.link) = identity(item, fields)
        readEvent(fields.elements, into: &entry)
        return entry
    }

    /// RSS's description or Atom's summary, and the whole text beside it. A second summary is the whole text.
    private static func texts(_ elements: [FeedElement]) -> (summary: String?, content: String?) {
        var summary: String?
        var content: String?
        func html(_ element: FeedElement) -> String? {
            guard let html = FeedText(element)?.html(element), !html.isEmpty else { return nil }
            return html
        }
        for element in elements where Self.isSummary(element) {
            if summary == nil { summary = html(element) } else { content = content ?? html(element) }
        }
        for element in elements where Self.isContent(element) {
            guard let text = html(element) else { continue }
            content = text
            break
        }
        for element in elements where summary == nil && Self.isBorrowedSummary(element) { summary = html(element) }
        return (summary, content)
    }

    private static func isSummary(_ element: FeedElement) -> Bool {
        element.isCore("description") || element.isCore("summary") || element.isCore("abstract")
    }

    private static func isBorrowedSummary(_ element: FeedElement) -> Bool {
        switch (element.vocabulary, element.name) {
        case (.dublinCore, "description"), (.dublinCore, "abstract"), (.podcast, "summary"), (.podcast, "subtitle"),
            (.media, "description"):
            true
        default: false
        }
    }

    private static func isContent(_ element: FeedElement) -> Bool {
        switch (element.vocabulary, element.name) {
        case (.content, "encoded"), (.xhtml, "body"), (.xhtml, "div"), (.core, "body"), (.core, "fullitem"),
            (.core, "content"),
            (.atom, "content"):
            true
        default: false
        }
    }

    /// What the feed calls the entry, and where one reads it. A guid that is an address stands in for a missing link.
    private static func identity(_ item: FeedElement, _ fields: FeedFields) -> (id: String?, link: String?) {
        let link = FeedLink.best(among: fields.elements) ?? item.attribute("href").map(item.absolute)
        if let guid = fields.elements.first(where: { $0.isCore("guid") }), let text = guid.text {
            let permanent = guid.attribute("ispermalink")?.lowercased()
            guard link == nil, permanent != "false" else { return (text, link) }
            let isAddress = ["http", "https"].contains(Reference.scheme(of: text))
            return (text, isAddress || permanent == "true" ? guid.absolute(text) : nil)
        }
        if let id = fields.elements.first(where: { $0.isCore("id") }), let text = id.text {
            return (id.absolute(text), link)
        }
        let about = item.node.attribute("about", namespace: "http://www.w3.org/1999/02/22-rdf-syntax-ns#")
        let identifier = fields.text([(.dublinCore, "identifier")])
        return (about?.trimmed ?? identifier, link)
    }

    /// `ev:startdate`, `xcal:dtstart`, `gd:when`.
    private static func readEvent(_ elements: [FeedElement], into entry: inout FeedEntry) {
        for element in elements {
            switch (element.vocabulary, element.name) {
            case (.event, "startdate"), (.calendar, "dtstart"): entry.start = element.text.flatMap(FeedDate.parse)
            case (.event, "enddate"), (.calendar, "dtend"): entry.end = element.text.flatMap(FeedDate.parse)
            case (.event, "location"), (.calendar, "location"): entry.location = element.text.map(MarkupText.plain)
            case (.googleData, "when"):
                entry.start = element.attribute("starttime").flatMap(FeedDate.parse)
                entry.end = element.attribute("endtime").flatMap(FeedDate.parse)
            case (.googleData, "where"): entry.location = element.attribute("valuestring")
            default: break
            }
        }
    }
}
