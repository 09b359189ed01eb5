/// One offering as a snapshot states it.
public struct Observation: Hashable, Sendable, Codable {
    public var title: Observed<String>
    /// The address that is nearest to being its own: its detail page, else the page with a fragment, else the page.
    public var url: String
    /// Every address that tells of it, `url` first.
    public var pages: [String]
    /// What the document itself calls it: a feed's guid, JSON-LD's `@id`, a calendar's UID.
    public var externalID: String?
    /// Typed fields (`amount_max`, `deadline`, …); not the title, the description or the address.
    public var fields: [FieldName: Observed<FieldValue>]
    /// Its own text in reading order; the title's passage comes first.
    public var passages: [Passage]
    public var language: String?
    /// What it is in the document: news and events age otherwise than services.
    public var nature: Nature
    /// Where the document says so: when it was published, RFC 3339.
    public var published: String?

    public enum Nature: String, Sendable, Codable {
        case service, event, news
    }

    public init(
        title: Observed<String>, url: String, pages: [String]? = nil, externalID: String? = nil,
        fields: [FieldName: Observed<FieldValue>] = [:], passages: [Passage], language: String? = nil,
        nature: Nature = .service, published: String? = nil
    ) {
        self.title = title
        self.url = url
        self.pages = pages ?? [url]
        self.externalID = externalID
        self.fields = fields
        self.passages = passages
        self.language = language
        self.nature = nature
        self.published = published
    }

    /// The running text below the title, a passage a line, labels included.
    public var text: String {
        passages.filter { $0.role != .title && $0.role != .page }
            .map { passage in passage.label.map { "\($0): \(passage.text)" } ?? passage.text }
            .joined(separator: "\n")
    }
}
