public import Model

/// A month of the follow-up as `followup --json` and the report give it.
public struct FollowUpJSON: Encodable, Sendable {
    public struct Pair: Encodable, Sendable {
        public var a: String
        public var b: String
        public var overlaps: Int
    }

    public var month: String
    public var offerings: Int
    /// Only pairs of promoters that overlap.
    public var overlaps: [Pair]
    public var related: Int
    public var clear: Int
    /// `clear` of `related`, 0…1.
    public var clarity: Double?
    public var freshness: Double?
    public var boundaries: Int
    public var drifted: Int
    /// Findings by kind.
    public var opened: [String: Int]
    public var closed: [String: Int]
    public var changes: Int

    public init(_ month: FollowUpMonth) {
        let figures = month.figures
        self.month = figures.month
        offerings = figures.offerings
        overlaps = figures.overlaps.map { Pair(a: $0.a.rawValue, b: $0.b.rawValue, overlaps: $0.overlaps) }
        related = figures.related
        clear = figures.clear
        clarity = figures.clarity.map(Self.rounded)
        freshness = figures.freshness.map(Self.rounded)
        boundaries = figures.boundaries
        drifted = figures.drifted
        opened = Self.named(month.opened)
        closed = Self.named(month.closed)
        changes = month.changes
    }

    private static func named(_ counts: [Finding.Kind: Int]) -> [String: Int] {
        Dictionary(uniqueKeysWithValues: counts.map { ($0.key.rawValue, $0.value) })
    }

    /// Three places are more than the figures bear.
    static func rounded(_ share: Double) -> Double { (share * 1_000).rounded() / 1_000 }
}
