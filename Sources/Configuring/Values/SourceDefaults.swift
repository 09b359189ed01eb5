public import Model

/// What `defaults` says for every source that does not say otherwise.
public struct SourceDefaults: Hashable, Sendable {
    /// nil: by what a source turns out to be (a page 24 h, a feed 6 h).
    public var every: Duration?
    /// nil: 5 s.
    public var delay: Duration?
    /// CIDR ranges that may be connected to although they are private.
    public var allowedAddresses: [String]
    public var stale: StalePolicy
    public var enabled: Bool

    public init(
        every: Duration? = nil, delay: Duration? = nil, allowedAddresses: [String] = [],
        stale: StalePolicy = StalePolicy(), enabled: Bool = true
    ) {
        self.every = every
        self.delay = delay
        self.allowedAddresses = allowedAddresses
        self.stale = stale
        self.enabled = enabled
    }
}
