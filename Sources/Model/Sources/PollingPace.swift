public import FoundationEssentials

/// How often a source turned out to change, as a share of its usual interval: below 1 it is asked sooner, above 1 later.
public struct PollingPace: Hashable, Sendable, Codable {
    public var factor: Double
    /// The last reading that it was learnt from.
    public var learnt: Date?

    public init(factor: Double = 1, learnt: Date? = nil) {
        self.factor = factor
        self.learnt = learnt
    }
}
