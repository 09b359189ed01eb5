public import Addresses
public import FoundationEssentials

/// What is remembered of an address that has moved for good, so that the new one is asked directly.
public struct RedirectMemory: Sendable, Hashable, Codable {
    /// So many times a move must be seen before it is believed.
    public static let timesSeen = 2
    /// How long the new address is asked before the old one is tried again.
    public static let trust: TimeInterval = 30 * 86_400

    /// Where the address has moved to, by its server's word.
    public private(set) var target: WebAddress?
    /// Fetches in a row that were sent there.
    public private(set) var seen = 0
    /// When the original address was asked last.
    public private(set) var originalAsked: Date?

    public init() {}

    /// The new address, once it is believed; worth a proposal to change sources.yml.
    public var believed: WebAddress? { seen >= Self.timesSeen ? target : nil }

    /// Which address to ask now.
    public func start(for original: WebAddress, now: Date) -> WebAddress {
        guard let believed, let originalAsked, now.timeIntervalSince(originalAsked) < Self.trust else {
            return original
        }
        return believed
    }

    /// Learns from a fetch that got an answer in the end.
    ///
    /// Only permanent steps count, and only up to the first that is not: what comes after a temporary one may differ
    /// tomorrow.
    public mutating func learn(
        from hops: [RedirectHop], startingAt start: WebAddress, of original: WebAddress, now: Date
    ) {
        let moved = hops.prefix { $0.isPermanent }.last?.to
        guard start.withoutFragment == original.withoutFragment else {
            if let moved { target = moved }  // it has moved on
            return
        }
        originalAsked = now
        seen = moved == nil ? 0 : moved == target ? seen + 1 : 1
        target = moved
    }

    /// The new address has failed: the original is asked again next time.
    public mutating func doubt() { originalAsked = nil }
}
