/// Atom (RFC 4287), its texts as escaped HTML.
enum AtomBuild: Build {
    static let name = "atom"
    static let contentType = "application/atom+xml"

    static func document(of scene: Scene) -> String {
        let entries = scene.page.offerings.map { offering in
            let day = (offering.published ?? scene.state.monday).iso
            return """
                <entry>
                <title>\(escaped(offering.title))</title>
                <link rel="alternate" type="text/html" href="\(escaped(scene.served(offering.address)))"/>
                <id>tag:\(scene.promoter.host).example,2027:\(offering.id)</id>
                <published>\(day)T08:00:00Z</published><updated>\(day)T08:00:00Z</updated>
                <summary>\(escaped(offering.lead.plain))</summary>
                <content type="html">\(escaped(scene.markup(offering)))</content>
                </entry>

                """
        }
        let newest = scene.page.offerings.compactMap(\.published).max() ?? scene.state.monday
        return """
            <?xml version="1.0" encoding="utf-8"?>
            <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="\(scene.page.language)">
            <title>\(escaped(scene.page.title))</title>
            <id>tag:\(scene.promoter.host).example,2027:feed</id>
            <link rel="self" href="\(escaped(scene.served(scene.page.address)))"/>
            <updated>\(newest.iso)T08:00:00Z</updated>
            <author><name>\(escaped(scene.promoter.name))</name></author>
            \(entries.joined())</feed>

            """
    }
}
