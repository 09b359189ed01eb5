/// RSS 2.0.
enum RSSBuild: Build {
    static let name = "rss"
    static let contentType = "application/rss+xml"

    static func document(of scene: Scene) -> String {
        let items = scene.page.offerings.map { offering in
            """
            <item>
            <title>\(escaped(offering.title))</title>
            <link>\(escaped(scene.served(offering.address)))</link>
            <guid isPermaLink="false">\(offering.id)</guid>
            \(offering.published.map { "<pubDate>\($0.http(hour: 9))</pubDate>\n" } ?? "")\
            <description>\(escaped(scene.markup(offering)))</description>
            </item>

            """
        }
        return """
            <?xml version="1.0" encoding="utf-8"?>
            <rss version="2.0"><channel>
            <title>\(escaped(scene.page.title))</title>
            <link>\(escaped(scene.served(SiteAddress(host: scene.promoter.host, path: "/"))))</link>
            <description>\(escaped(scene.page.intro.plain))</description>
            <language>sv</language>
            \(items.joined())</channel></rss>

            """
    }
}

extension Scene {
    /// An entry's text as HTML, which feeds carry escaped.
    func markup(_ offering: OfferingState) -> String {
        "<p>\(html(offering.lead))</p>\n" + paragraphs(offering) + factList(offering)
    }
}
