import Model

/// Same support, same need, and no stated facet that parts them: substitutes where the terms are the same for the same
/// companies, else partial.
struct Overlap: RelationRule {
    func verdict(on pair: PairReading) -> Verdict? {
        guard pair.isAcrossPromoters, pair.competes else { return nil }
        let narrowed = FacetMeeting.parting.filter { facet in
            switch pair.meetings[facet] {
            case .intersecting?: true
            case .unknown(let aSays, let bSays)?: aSays != bSays
            default: false
            }
        }
        // A price that one page leaves out is no other price.
        let prices = [pair.a, pair.b].map { $0.codes(.cost) }
        let samePrice = prices[0] == prices[1] || prices.contains([])
        var features = [
            "support_type": 0.3, "need": 0.3 * pair.sharedSubject + 0.05, "text": 0.2 * pair.similarity,
            "cost": samePrice ? 0.05 : -0.05,
        ]
        for facet in narrowed { features["narrower_\(facet.rawValue)"] = -0.04 }
        return Verdict(
            kind: narrowed.isEmpty && samePrice ? .substitutes : .partial, evidence: pair.sharedEvidence,
            features: features)
    }
}
