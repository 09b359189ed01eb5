/// What `samsyn extract --json` says of one file; absent keys are null to whoever reads it.
struct ExtractAnswer: Encodable {
    /// As the request gave it.
    var file: String
    /// Why the document could not be read. Only `file` stands beside it then.
    var error: String?
    var format: String?
    var encoding: String?
    var title: String?
    var subtitle: String?
    var link: String?
    var language: String?
    var author: String?
    /// A page's main text.
    var text: String?
    /// RFC 3339; a page's may be a bare date.
    var published: String?
    var updated: String?
    var entries: [Entry]?
    var structured: [Item]?
    var links: [String]?
    var feeds: [Feed]?

    init(file: String) { self.file = file }

    init(file: String, error: String) {
        self.file = file
        self.error = error
    }

    /// One entry of a feed or calendar.
    struct Entry: Encodable {
        var id: String?
        var title: String?
        var link: String?
        var summary: String?
        var content: String?
        var author: String?
        var published: String?
        var updated: String?
        var start: String?
        var end: String?
    }

    /// A feed that a page declares.
    struct Feed: Encodable {
        var url: String
        var title: String?
        var type: String?
    }

    /// A thing that a page describes in `json-ld`, `microdata` or `rdfa`.
    struct Item: Encodable {
        /// Only of the outermost.
        var syntax: String?
        var type: [String]
        var properties: [String: [Value]]
    }

    enum Value: Encodable {
        case text(String)
        case item(Item)

        func encode(to encoder: any Encoder) throws {
            var container = encoder.singleValueContainer()
            switch self {
            case .text(let text): try container.encode(text)
            case .item(let item): try container.encode(item)
            }
        }
    }
}
