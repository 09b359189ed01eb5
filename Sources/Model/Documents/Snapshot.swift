public import FoundationEssentials

/// The body that a fetch returned: the region's record of what was served, kept once per content.
public struct Snapshot: Hashable, Sendable, Identifiable {
    /// SHA-256 of the body, lower-case hex.
    public typealias Hash = Identifier<Snapshot>

    public var id: Hash
    public var body: [UInt8]
    public var firstSeen: Date

    public init(id: Hash, body: [UInt8], firstSeen: Date) {
        self.id = id
        self.body = body
        self.firstSeen = firstSeen
    }
}
