/// One address of a promoter that is watched, as sources.yml declares it. Its id is not its URL, so it survives a move.
public struct Source: Hashable, Sendable, Codable, Identifiable {
    public var id: Identifier<Source>
    public var promoter: Identifier<Promoter>
    public var url: String
    public var kind: Kind
    public var enabled: Bool
    /// How often it is read when nothing else is said; nil: by what it turns out to be (page 24 h, feed 6 h).
    public var every: Duration?
    /// The least time between two requests to its host; nil: 5 s.
    public var delay: Duration?
    /// CIDR ranges that may be connected to although they are private, `127.0.0.0/8`.
    public var allowedAddresses: [String]
    public var select: SelectRules?
    public var follow: FollowRules?
    /// Why robots.txt is not obeyed here; nil where it is.
    public var robotsIgnoredBecause: String?
    /// Whether snapshots are kept; where not, observations, quotations and hashes are.
    public var keepsSnapshots: Bool
    public var proxy: String?
    /// The name of a file in the credentials folder that holds the proxy's `user:password`.
    public var proxyCredential: String?
    /// The name of a file in the credentials folder that holds request header fields; never the secret itself.
    public var credential: String?
    public var stale: StalePolicy
    public var limits: Limits

    public enum Kind: String, Sendable, Codable, CaseIterable {
        case auto, page, feed, sitemap, calendar
    }

    public init(
        id: Identifier<Source>, promoter: Identifier<Promoter>, url: String, kind: Kind = .auto, enabled: Bool = true,
        every: Duration? = nil, delay: Duration? = nil, allowedAddresses: [String] = [], select: SelectRules? = nil,
        follow: FollowRules? = nil, robotsIgnoredBecause: String? = nil, keepsSnapshots: Bool = true,
        proxy: String? = nil, credential: String? = nil, stale: StalePolicy = StalePolicy(), limits: Limits = Limits()
    ) {
        self.id = id
        self.promoter = promoter
        self.url = url
        self.kind = kind
        self.enabled = enabled
        self.every = every
        self.delay = delay
        self.allowedAddresses = allowedAddresses
        self.select = select
        self.follow = follow
        self.robotsIgnoredBecause = robotsIgnoredBecause
        self.keepsSnapshots = keepsSnapshots
        self.proxy = proxy
        self.credential = credential
        self.stale = stale
        self.limits = limits
    }
}
