/// Bounds on what the region costs as a whole.
public struct RegionLimits: Hashable, Sendable {
    /// Hosts that are asked at once, 1…64.
    public var hosts: Int
    /// How long the log of fetches is kept, 30 d … 10 years.
    public var keepFetches: Duration
    /// How long a page is kept that nothing points at any more, after it was last served; 30 d … 10 years.
    public var keepSnapshots: Duration

    public init(
        hosts: Int = 16, keepFetches: Duration = .seconds(400 * 86_400),
        keepSnapshots: Duration = .seconds(400 * 86_400)
    ) {
        self.hosts = hosts
        self.keepFetches = keepFetches
        self.keepSnapshots = keepSnapshots
    }
}
