/// A proposal with the id that it gets in sources.yml.
public struct ProposedSource: Hashable, Sendable {
    public var id: String
    public var proposal: Proposal
    /// The source of sources.yml that has this address already.
    public var watchedAs: String?
}

/// A promoter's proposals as sources.yml takes them.
public struct ProposedPromoter: Hashable, Sendable {
    public var id: String
    public var name: String
    public var url: String
    public var sources: [ProposedSource]
}
