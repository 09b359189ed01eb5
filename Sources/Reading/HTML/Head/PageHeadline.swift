/// What a page is called, by whom and in which language, as it says itself.
enum PageHeadline {
    /// The title: what the page gives to others, else its only main heading, else `<title>` without the house's name.
    static func title(_ head: HeadStatements, _ document: MarkupDocument) -> String? {
        if let stated = plain(head.content(of: ["og:title", "twitter:title", "dc.title", "dcterms.title", "headline"]))
        {
            return stated
        }
        let headings = document.root.descendants.filter { $0.tag == .h1 }.map { VisibleText.line(of: $0) }
            .filter { !$0.isEmpty }
        if headings.count == 1 { return headings[0] }
        return head.title.flatMap { $0.isEmpty ? nil : $0 } ?? headings.first
    }

    static func description(_ head: HeadStatements) -> String? {
        plain(
            head.content(of: [
                "description", "og:description", "dc.description", "dcterms.description", "twitter:description",
            ]))
    }

    /// The author's name, as `<meta>` or structured items give it, else what stands in a link with `rel=author`.
    static func author(_ head: HeadStatements, _ items: [StructuredItem], _ document: MarkupDocument) -> String? {
        let stated = head.content(of: [
            "author", "article:author", "dc.creator", "dcterms.creator", "og:article:author", "citation_author",
            "parsely-author", "sailthru.author", "byl",
        ])
        if let name = plain(stated), isName(name) { return name }
        for item in items where item.syntax == .jsonLD || item.syntax == .microdata {
            for author in item.values(of: "author") {
                if let name = name(of: author), isName(name) { return name }
            }
        }
        let marked = document.root.first { node in
            node.tag == .a && (node["rel"] ?? "").lowercased().split(separator: " ").contains("author")
        }
        return marked.map { VisibleText.line(of: $0) }.flatMap { isName($0) ? $0 : nil }
    }

    private static func name(of author: StructuredValue) -> String? {
        switch author {
        case .text(let text): plain(text)
        case .item(let item): plain(item.text(of: "name"))
        }
    }

    /// A page's code of language as BCP 47 has it, `sv-SE`.
    static func language(_ head: HeadStatements) -> String? {
        let stated =
            head.language ?? head.content(of: ["content-language", "og:locale", "dc.language", "dcterms.language"])
        guard let code = stated?.prefix(while: { $0 != "," }).trimmed, (2...35).contains(code.utf8.count) else {
            return nil
        }
        return code.replacing("_", with: "-")
    }

    private static func isName(_ text: String) -> Bool {
        !text.isEmpty && text.utf8.count <= 120 && !text.hasPrefix("http") && !text.contains("\n")
    }

    private static func plain(_ text: String?) -> String? {
        guard let text = text.map({ MarkupText.collapsed($0) }), !text.isEmpty else { return nil }
        return text
    }
}
