public import Addresses

/// How a host wants to be visited.
public struct Manners: Sendable, Hashable {
    /// The least time between two requests where nothing else is said.
    public static let usualDelay = Duration.seconds(5)
    /// A longer `Crawl-delay` counts as this.
    public static let longestCrawlDelay = Duration.seconds(60)

    /// From the end of one request to the start of the next.
    public var delay: Duration
    /// Requests at once; more than one only where the operator has let the host's address in.
    public var connections: Int
    /// Tells which IP addresses the operator has let in: those have no bucket of their own.
    public var policy: AddressPolicy

    /// Whether a proxy looks names up and connects, so that the host's own IP address is unknown.
    public var isThroughProxy = false

    public init(delay: Duration = usualDelay, connections: Int = 1, policy: AddressPolicy = AddressPolicy()) {
        self.delay = delay
        self.connections = connections
        self.policy = policy
    }

    /// The same with what robots.txt asks for, in seconds.
    func waiting(crawlDelay seconds: Double?) -> Manners {
        guard let seconds, seconds > 0 else { return self }
        var slower = self
        slower.delay = max(delay, min(.seconds(min(seconds, 3600)), Self.longestCrawlDelay))
        return slower
    }
}
