public import FoundationEssentials

/// An agreed statement between offerings: who does what, from where to where.
///
/// It keeps what each side said when it was agreed, so that a drift has its before and after.
public struct Boundary: Hashable, Sendable, Codable, Identifiable {
    public var id: Identifier<Boundary>
    /// What was agreed, in people's words.
    public var statement: String
    public var agreedBy: String
    public var agreed: Date
    public var sides: [Side]

    /// One offering as it stood when the boundary was agreed.
    public struct Side: Hashable, Sendable, Codable {
        public var offering: Identifier<Offering>
        /// The codes of every facet.
        public var facets: [FacetName: [String]]
        /// Those of them that a person had set.
        public var setFacets: [FacetName: [String]]
        /// What its pages said; nil where it was only imported.
        public var observation: Observation?

        public init(_ offering: Offering) {
            self.offering = offering.id
            facets = offering.facets.codes
            setFacets = offering.facets.set
            observation = offering.observation
        }
    }

    public init(
        id: Identifier<Boundary>, statement: String, agreedBy: String, agreed: Date, between offerings: [Offering]
    ) {
        self.id = id
        self.statement = statement
        self.agreedBy = agreedBy
        self.agreed = agreed
        sides = offerings.map(Side.init)
    }

    public var offerings: [Identifier<Offering>] { sides.map(\.offering) }
}
