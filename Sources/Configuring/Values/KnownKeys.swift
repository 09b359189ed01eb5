import Model

/// The keys of each group of sources.yml, in the order in which error texts and documentation show them.
/// The JSON Schema for editors says the same; a test compares the two.
enum KnownKeys {
    static let document = [
        "region", "language", "contact", "defaults", "limits", "web", "webhooks", "mail", "promoters",
    ]
    static let shared = ["every", "delay", "allow_addresses", "stale", "enabled"]
    static let stale = ["review_every", "review_within", "rules", "withdraw_after", "flow"]
    static let limits = [
        "timeout", "connect_timeout", "max_bytes", "max_sitemap_bytes", "max_redirects", "max_observations",
        "connections", "min_speed", "slow_for", "max_ratio", "max_header_bytes",
    ]
    /// At the top of the file only: they hold for the region as a whole.
    static let regionLimits = limits + ["hosts", "keep_fetches", "keep_snapshots"]
    static let web = ["listen", "url"]
    static let webhook = ["id", "url", "secret", "events", "enabled"]
    static let mail = ["server", "from", "to", "credential"]
    static let promoter = ["id", "name", "url", "contact", "standing", "territory", "sources"]
    static let source =
        [
            "id", "url", "kind", "select", "follow", "robots", "robots_reason", "keep", "proxy", "proxy_credential",
            "credential", "limits",
        ]
        + shared
    static let select = ["items", "fields", "remove"]
    static let follow = ["links", "depth", "pages", "path"]
}

/// The codes that values of sources.yml may be.
enum KnownCodes {
    static let languages = ReportLanguage.allCases.map(\.rawValue)
    static let kinds = Source.Kind.allCases.map(\.rawValue)
    /// Fields that go with the day rather than with what an offering is.
    static let volatile = ["deadline", "opens", "date", "seats"]
    static let robots = ["obey", "ignore"]
    static let events = Event.Kind.allCases.filter { $0 != .test }.map(\.rawValue)
    static let staleRules = FindingReason.staleReasons.map(\.rawValue)

    /// What kinds of organisation promoters are.
    static let standings = FacetVocabulary.entries(of: .standing).map(\.code)

    /// The fields that `select` may find.
    static let fields: [String] = FieldName.all.map(\.rawValue)
}
