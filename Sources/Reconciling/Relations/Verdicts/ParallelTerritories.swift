import Model

/// The same thing, each in its own place: no overlap, however alike the words.
struct ParallelTerritories: RelationRule {
    func verdict(on pair: PairReading) -> Verdict? {
        guard pair.isAcrossPromoters, pair.isDisjoint(.area) || pair.haveOtherHomes,
            pair.competes || pair.isNearlyWordForWord
        else { return nil }
        let places = pair.evidence([.area])
        return Verdict(
            kind: .parallelByTerritory, evidence: places.isEmpty ? pair.sharedEvidence : places,
            features: ["same_support_and_need": 0.6, "other_territory": -0.6])
    }
}

/// One promoter says that it alone may do this where the other offers it; where both say so, each has its own place.
struct ExclusiveMandate: RelationRule {
    func verdict(on pair: PairReading) -> Verdict? {
        guard pair.isAcrossPromoters, pair.competes || pair.isNearlyWordForWord else { return nil }
        let claims = [pair.a, pair.b].filter { $0.claimsSoleRight }
        guard claims.count == 1 else { return nil }
        return Verdict(
            kind: .exclusiveMandate, evidence: pair.evidence([.mandate]), features: ["sole_right_stated": 1])
    }
}

extension Profile {
    /// What a page's lead claims, it claims for documents, which alone are given by right.
    fileprivate var claimsSoleRight: Bool {
        guard mandate.contains("ensamratt") else { return false }
        let isItsOwn = offering.facets.quotations(for: .mandate).contains { $0.passage.role != .page }
        return isItsOwn || families == ["handelsdokument"]
    }
}

extension PairReading {
    /// Whether both promoters are bound to territories that do not meet, though a page leaves it unsaid.
    var haveOtherHomes: Bool {
        guard let first = a.home, let second = b.home, !first.isEmpty, !second.isEmpty else { return false }
        return first.allSatisfy { place in !second.contains { FacetMeeting.placesMeet(place, $0) } }
    }

    /// Texts that differ in names and little else.
    var isNearlyWordForWord: Bool { similarity >= (Titles.equal(a, b) ? 0.5 : 0.75) }
}
