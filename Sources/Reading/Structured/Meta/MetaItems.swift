/// What `<meta>` says of the page in OpenGraph and Dublin Core, as one item each.
enum MetaItems {
    static func items(from head: HeadStatements) -> [StructuredItem] {
        [openGraph(head), dublinCore(head)].compactMap { $0 }
    }

    private static func openGraph(_ head: HeadStatements) -> StructuredItem? {
        let stated = head.metas.filter {
            $0.name.hasPrefix("og:") || $0.name.hasPrefix("article:") || $0.name.hasPrefix("event:")
        }
        var item = item(.openGraph, stated) { $0 }
        item?.types = stated.filter { $0.name == "og:type" }.map(\.content)
        return item
    }

    private static func dublinCore(_ head: HeadStatements) -> StructuredItem? {
        let prefixes = ["dc.", "dcterms.", "dc:", "dcterms:"]
        let stated = head.metas.filter { meta in prefixes.contains { meta.name.hasPrefix($0) } }
        return item(.dublinCore, stated) { name in String(name.drop { $0 != "." && $0 != ":" }.dropFirst()) }
    }

    private static func item(
        _ syntax: StructuredSyntax, _ metas: [HeadStatements.Meta], naming: (String) -> String
    ) -> StructuredItem? {
        guard let first = metas.first else { return nil }
        return StructuredItem(
            syntax: syntax,
            properties: metas.map { StructuredProperty(naming($0.name), .text($0.content), place: $0.place) },
            place: first.place)
    }
}
