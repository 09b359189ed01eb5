/// Every bound on what one source may cost. The defaults are those of sources.yml(5).
public struct Limits: Hashable, Sendable, Codable {
    /// A whole exchange, connection and body; 1 s … 10 min.
    public var timeout: Duration
    public var connectTimeout: Duration
    /// Decoded bytes of a body, 1 KiB … 100 MiB.
    public var maximumBytes: Int
    /// Decoded bytes of a sitemap.
    public var maximumSitemapBytes: Int
    /// Redirects in one fetch, 0…10.
    public var maximumRedirects: Int
    /// Observations of one source in a round.
    public var maximumObservations: Int
    /// Connections to one host; more than 1 only where `allow_addresses` names the host's address.
    public var connections: Int
    /// A transfer that stays under so many bytes a second for `slowFor` is given up, 1…100,000.
    public var minimumSpeed: Int
    public var slowFor: Duration
    /// Unpacked bytes for each byte on the wire, once a MiB is unpacked; 10…1,000.
    public var maximumRatio: Int
    /// Bytes of all header lines of a response, 4…256 KiB.
    public var maximumHeaderBytes: Int

    public init(
        timeout: Duration = .seconds(60), connectTimeout: Duration = .seconds(10),
        maximumBytes: Int = 10 << 20, maximumSitemapBytes: Int = 50 << 20, maximumRedirects: Int = 5,
        maximumObservations: Int = 2_000, connections: Int = 1, minimumSpeed: Int = 100,
        slowFor: Duration = .seconds(20), maximumRatio: Int = 200, maximumHeaderBytes: Int = 256 << 10
    ) {
        self.timeout = timeout
        self.connectTimeout = connectTimeout
        self.maximumBytes = maximumBytes
        self.maximumSitemapBytes = maximumSitemapBytes
        self.maximumRedirects = maximumRedirects
        self.maximumObservations = maximumObservations
        self.connections = connections
        self.minimumSpeed = minimumSpeed
        self.slowFor = slowFor
        self.maximumRatio = maximumRatio
        self.maximumHeaderBytes = maximumHeaderBytes
    }
}
