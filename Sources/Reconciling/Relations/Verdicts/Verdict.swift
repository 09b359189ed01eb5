import Model

/// How two offerings stand, and what shows it.
struct Verdict {
    var kind: Relation.Kind
    /// Whether a directed relation goes from b to a.
    var isReversed = false
    var evidence: [Evidence] = []
    var features: [String: Double] = [:]
}

/// One way in which two offerings can stand to each other.
protocol RelationRule: Sendable {
    /// - Returns: nil where the rule has nothing to say of the pair.
    func verdict(on pair: PairReading) -> Verdict?
}

/// The rules in order of weight: what a page says itself comes before what facets tell.
enum RelationRules {
    static let all: [any RelationRule] = [
        OnePromotersOffering(), RequiredFirst(), JointEvent(), RepresentedService(), StatedComplement(),
        StatedHandOff(),
        ExclusiveMandate(), ParallelTerritories(), PartedByTerms(), SameScheme(), Overlap(),
    ]
}
