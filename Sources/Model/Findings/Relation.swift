/// How two offerings stand to each other. `handsOffTo` and `requires` go from `a` to `b`.
public struct Relation: Hashable, Sendable, Codable {
    public var a: Identifier<Offering>
    public var b: Identifier<Offering>
    public var kind: Kind
    public var score: Double
    /// What each piece of evidence added or took; they sum to ``score``.
    public var features: [String: Double]
    public var evidence: [Evidence]
    /// The single facet that, if declared or narrowed, would part the two.
    public var parting: FacetName?

    public enum Kind: String, Sendable, Codable, CaseIterable {
        case same, substitutes, partial, complements, requires, unrelated
        case handsOffTo = "hands_off_to"
        case parallelByTerritory = "parallel_by_territory"
        case exclusiveMandate = "exclusive_mandate"

        /// Whether two promoters compete for the same companies' same need.
        public var isOverlap: Bool { self == .same || self == .substitutes || self == .partial }
    }

    public init(
        a: Identifier<Offering>, b: Identifier<Offering>, kind: Kind, score: Double = 0,
        features: [String: Double] = [:], evidence: [Evidence] = [], parting: FacetName? = nil
    ) {
        self.a = a
        self.b = b
        self.kind = kind
        self.score = score
        self.features = features
        self.evidence = evidence
        self.parting = parting
    }
}
