public import Model

/// All that sources.yml says, checked and with its defaults filled in.
public struct RegionConfiguration: Hashable, Sendable {
    public var region: String
    /// The language of reports.
    public var language: ReportLanguage
    /// Goes into the User-Agent: an e-mail address or a page.
    public var contact: String
    /// What `defaults` says; the sources already have it.
    public var defaults: SourceDefaults
    /// What `limits` says; the sources already have it.
    public var limits: Limits
    public var regionLimits: RegionLimits
    public var web: WebSettings
    public var webhooks: [WebhookSettings]
    public var mail: MailSettings?
    /// In the order of the file, as are `sources`.
    public var promoters: [Promoter]
    /// Every source of every promoter, those that are not enabled too.
    public var sources: [Source]

    public init(
        region: String, language: ReportLanguage = .swedish, contact: String,
        defaults: SourceDefaults = SourceDefaults(),
        limits: Limits = Limits(), regionLimits: RegionLimits = RegionLimits(), web: WebSettings = WebSettings(),
        webhooks: [WebhookSettings] = [],
        mail: MailSettings? = nil, promoters: [Promoter] = [], sources: [Source] = []
    ) {
        self.region = region
        self.language = language
        self.contact = contact
        self.defaults = defaults
        self.limits = limits
        self.regionLimits = regionLimits
        self.web = web
        self.webhooks = webhooks
        self.mail = mail
        self.promoters = promoters
        self.sources = sources
    }
}

extension RegionConfiguration {
    public var enabledSources: [Source] { sources.filter(\.enabled) }

    public func source(_ id: Identifier<Source>) -> Source? { sources.first { $0.id == id } }

    public func promoter(_ id: Identifier<Promoter>) -> Promoter? { promoters.first { $0.id == id } }
}
