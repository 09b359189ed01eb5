import Model

/// The same thing, each in its own place: no overlap, however alike the words.
struct ParallelTerritories: RelationRule {
    func verdict(on pair: PairReading) -> Verdict? {
        guard pair.isAcrossPromoters, pair.isDisjoint(.area), pair.competes || pair.isNearlyWordForWord else {
            return nil
        }
        return Verdict(
            kind: .parallelByTerritory, evidence: pair.evidence([.area]),
            features: ["same_support_and_need": 0.6, "other_territory": -0.6])
    }
}

/// One promoter says that it alone may do this where the other offers it.
struct ExclusiveMandate: RelationRule {
    func verdict(on pair: PairReading) -> Verdict? {
        guard pair.isAcrossPromoters, pair.competes else { return nil }
        let claims = [pair.a, pair.b].filter { $0.mandate.contains("ensamratt") }
        guard claims.count == 1 else { return nil }
        return Verdict(
            kind: .exclusiveMandate, evidence: pair.evidence([.mandate]), features: ["sole_right_stated": 1])
    }
}

extension PairReading {
    /// Texts that differ in names and little else.
    var isNearlyWordForWord: Bool { similarity >= (Titles.equal(a, b) ? 0.5 : 0.75) }
}
