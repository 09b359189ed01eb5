/// By which words news, and events, are told from other things.
enum NewsWords {
    private static let segments: Set<Substring> = [
        "nyheter", "nyhet", "nyhetsarkiv", "news", "blogg", "blog", "press", "pressmeddelanden", "pressmeddelande",
        "press-releases", "artiklar", "articles", "inlagg", "posts",
    ]

    /// Whether an address lies among the news.
    static func isNewsPath(_ href: String) -> Bool {
        let path = href.prefix { $0 != "?" && $0 != "#" }
        return path.lowercased().split(separator: "/").contains { segments.contains($0) }
    }

    static func isNewsPage(_ page: Page) -> Bool {
        isNewsPath(page.url) || page.headingText.map { ChromeWords.asideHeadings.contains($0.comparable) } ?? false
    }
}

/// By which words a thing that happens on a day is told from a service.
enum EventWords {
    private static let names: Set<String> = [
        "event", "events", "evenemang", "kalender", "calendar", "kalendarium", "seminarium", "seminarier", "kurs",
        "kurser",
        "course", "courses", "aktivitet", "aktiviteter", "webinar", "webbinarium", "webbinarier",
    ]

    /// Whether the page, or the elements that the record stands in, call it an event.
    static func isEvent(_ page: Page, _ record: Record) -> Bool {
        if let heading = page.headingText, isNamed(heading.comparable.split(separator: " ")) { return true }
        let path = page.url.drop { $0 != ":" }.split(whereSeparator: { "/-.?#".contains($0) })
        if path.dropFirst(2).contains(where: { names.contains($0.lowercased()) }) { return true }
        return page.tree.ancestors(of: record.start + 1).prefix(4).contains { index in
            index > page.main && page.tree[index].nameWords.contains { names.contains($0) }
        }
    }

    private static func isNamed(_ words: [Substring]) -> Bool { words.contains { names.contains(String($0)) } }
}
