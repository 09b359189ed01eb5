import Reading

extension ExtractAnswer {
    /// What is said of a page.
    init(file: String, page: PageExtract, encoding: String) {
        self.init(file: file)
        format = "html"
        self.encoding = encoding
        title = page.title
        subtitle = page.description
        link = page.link
        language = page.language
        author = page.author
        text = page.text
        published = page.published
        updated = page.updated
        structured = page.structured.map { Item($0, syntax: $0.syntax.rawValue) }
        links = page.links
        feeds = page.feeds.map { Feed(url: $0.url, title: $0.title, type: $0.type) }
    }
}

extension ExtractAnswer.Item {
    init(_ item: StructuredItem, syntax: String? = nil) {
        self.syntax = syntax
        type = item.types
        properties = [:]
        for property in item.properties {
            switch property.value {
            case .text(let text): properties[property.name, default: []].append(.text(text))
            case .item(let inner): properties[property.name, default: []].append(.item(Self(inner)))
            }
        }
    }
}
