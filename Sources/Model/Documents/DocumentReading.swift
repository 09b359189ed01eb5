/// All that a reader found in one document.
public struct DocumentReading: Hashable, Sendable, Codable {
    /// `html`, `rss`, `atom`, `json`, `ics`, `sitemap`, `text`, …
    public var format: String
    /// The encoding that the bytes were read in, by its WHATWG name.
    public var encoding: String
    public var title: String?
    public var language: String?
    public var observations: [Observation]
    /// Text that speaks of the whole page: the lead, the mark "senast uppdaterad".
    public var pagePassages: [Passage]
    public var judgement: PageJudgement
    /// What was odd and how it was mended, for the operator.
    public var notices: [Notice]
    /// The readers and rules that fired, by name, in order.
    public var rules: [String]
    /// Which rules made which observation, by the place of its title.
    public var fired: [String: FiredRules]
    /// Pages of the same site that belong to these observations and are worth reading with them.
    public var detailLinks: [String]
    public var hints: PollingHints

    public init(
        format: String, encoding: String, title: String? = nil, language: String? = nil,
        observations: [Observation] = [], pagePassages: [Passage] = [], judgement: PageJudgement = .content,
        notices: [Notice] = [], rules: [String] = [], fired: [String: FiredRules] = [:], detailLinks: [String] = [],
        hints: PollingHints = PollingHints()
    ) {
        self.format = format
        self.encoding = encoding
        self.title = title
        self.language = language
        self.observations = observations
        self.pagePassages = pagePassages
        self.judgement = judgement
        self.notices = notices
        self.rules = rules
        self.fired = fired
        self.detailLinks = detailLinks
        self.hints = hints
    }
}

/// What a page that answered 200 really is.
public enum PageJudgement: String, Sendable, Codable {
    case content
    /// "Sidan finns inte" with status 200.
    case errorPage
    /// The house says that it works on its site and will be back: it heals by itself.
    case maintenance
    case loginWall
    /// A challenge that asks whether the reader is a person.
    case botWall
    /// Only a consent question.
    case consentWall
    /// Nothing without scripts.
    case scriptShell
    /// Cut off by the server or by a limit of ours.
    case truncated
    /// Nothing that could be an offering.
    case nothing
}

/// Something odd about a document, with a stable code and the facts.
public struct Notice: Hashable, Sendable, Codable {
    /// Snake case, `charset_contradicted`.
    public var code: String
    public var detail: String

    public init(code: String, detail: String) {
        self.code = code
        self.detail = detail
    }
}

/// What a document says of how often it is worth asking for.
public struct PollingHints: Hashable, Sendable, Codable {
    /// RSS `ttl` or `sy:updatePeriod` over `sy:updateFrequency`, in seconds.
    public var interval: Int?
    /// RSS `skipHours`, 0…23 UTC.
    public var skipHours: [Int]
    /// RSS `skipDays`, 1 (Monday) … 7.
    public var skipDays: [Int]

    public init(interval: Int? = nil, skipHours: [Int] = [], skipDays: [Int] = []) {
        self.interval = interval
        self.skipHours = skipHours
        self.skipDays = skipDays
    }
}
