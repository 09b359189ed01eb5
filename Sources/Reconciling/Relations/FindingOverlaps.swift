public import FoundationEssentials
public import Model

/// The relations that a coordinator should look at: overlaps across promoters, one finding a pair.
///
/// Where a facet is undeclared the finding's reason is ``FindingReason/undeclaredBoundary`` and its fact `facet` names the
/// one that would part the two. What a boundary was agreed on is settled; that it drifts is a finding of its own.
public func overlapFindings(
    _ relations: [Relation], among offerings: [Offering], boundaries: [Boundary] = [], now: Date
) -> [Finding] {
    let promoters = Dictionary(offerings.map { ($0.id, $0.promoter) }, uniquingKeysWith: { first, _ in first })
    let agreed = boundaries.map { Set($0.offerings) }
    return relations.compactMap { relation -> Finding? in
        guard relation.kind.isOverlap, let a = promoters[relation.a], let b = promoters[relation.b], a != b,
            !agreed.contains(where: { $0.isSuperset(of: [relation.a, relation.b]) })
        else { return nil }
        let pair = [relation.a, relation.b].sorted()
        return Finding(
            id: Identifier(StableIdentifier.make("f", ["overlap", pair[0].rawValue, pair[1].rawValue])), kind: .overlap,
            reason: relation.parting == nil ? .sharedFacets : .undeclaredBoundary,
            severity: relation.kind == .partial ? .low : .medium, offerings: pair, relation: relation.kind,
            score: relation.score, features: relation.features,
            facts: relation.parting.map { ["facet": .text($0.rawValue)] } ?? [:], evidence: relation.evidence,
            opened: now)
    }.sorted { $0.id < $1.id }
}
