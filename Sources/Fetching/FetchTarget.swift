public import Addresses
public import FoundationEssentials
public import Model
public import Transfer

/// One address to fetch, with what is remembered of it and how its host wants to be treated.
public struct FetchTarget: Sendable {
    public var address: WebAddress
    /// The last good response, if its snapshot is still kept: without the body a 304 would be of no use.
    public var stored: StoredResponse?
    public var redirects: RedirectMemory
    public var manners: Manners
    public var limits: TransferLimits
    public var maximumRedirects: Int
    /// Fields from a credentials file: sent to the address's own origin only, never stored and never logged.
    public var secretHeaders: HeaderFields
    /// `http://host:port` of a proxy that the request goes through; then that proxy decides where it may go.
    public var proxy: WebAddress?
    /// From a credentials file: sent to the proxy only, never stored and never logged.
    public var proxyCredential: ProxyCredential?
    /// Why robots.txt is not obeyed here; nil where it is.
    public var robotsIgnoredBecause: String?
    /// Whether it is fetched although the stored response is fresh, because a person asked.
    public var isByHand: Bool
    /// What the server's last `Retry-After` asked for; holds also by hand.
    public var notBefore: Date?
    /// Told every exchange, those for robots.txt too.
    public var onExchange: (@Sendable (FetchExchange) -> Void)?

    public init(
        address: WebAddress, stored: StoredResponse? = nil, redirects: RedirectMemory = RedirectMemory(),
        manners: Manners = Manners(), limits: TransferLimits = TransferLimits(),
        maximumRedirects: Int = RedirectTrail.defaultLimit, secretHeaders: HeaderFields = HeaderFields(),
        robotsIgnoredBecause: String? = nil, isByHand: Bool = false, notBefore: Date? = nil
    ) {
        self.address = address
        self.stored = stored
        self.redirects = redirects
        self.manners = manners
        self.limits = limits
        self.maximumRedirects = maximumRedirects
        self.secretHeaders = secretHeaders
        self.robotsIgnoredBecause = robotsIgnoredBecause
        self.isByHand = isByHand
        self.notBefore = notBefore
    }

    var policy: AddressPolicy { manners.policy }
}

extension FetchTarget {
    /// A source's address, or a page of the source's, with the source's own bounds.
    ///
    /// - Throws: ``AddressError`` or ``AddressRangeError``, which a checked sources.yml has none of.
    public init(_ source: Source, page: WebAddress? = nil) throws {
        let address = try WebAddress(source.url)
        var policy = AddressPolicy(allowed: try source.allowedAddresses.map { try AddressRange($0) })
        if let port = address.port { policy.writtenPorts = [address.hostName: [port]] }
        var limits = TransferLimits()
        limits.timeout = source.limits.timeout
        limits.connectTimeout = source.limits.connectTimeout
        limits.slowBytesPerSecond = source.limits.minimumSpeed
        limits.slowFor = source.limits.slowFor
        limits.ratio = source.limits.maximumRatio
        limits.headerBytes = source.limits.maximumHeaderBytes
        limits.bodyBytes =
            source.kind == .sitemap ? source.limits.maximumSitemapBytes : source.limits.maximumBytes
        self.init(
            address: page ?? address,
            manners: Manners(
                delay: source.delay ?? Manners.usualDelay, connections: source.limits.connections, policy: policy),
            limits: limits, maximumRedirects: source.limits.maximumRedirects,
            robotsIgnoredBecause: source.robotsIgnoredBecause)
        proxy = try source.proxy.map { try WebAddress($0) }
        manners.isThroughProxy = proxy != nil
    }
}
