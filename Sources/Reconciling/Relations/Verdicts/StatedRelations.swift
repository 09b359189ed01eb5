import Model

/// "Förutsätter …": one must be had before the other.
struct RequiredFirst: RelationRule {
    func verdict(on pair: PairReading) -> Verdict? {
        guard let found = pair.mention(.requirement), found.mention.namesOffering || found.mention.isOnly else {
            return nil
        }
        return Verdict(
            kind: .requires, isReversed: !found.fromA, evidence: [Evidence(found.mention.quotation)],
            features: ["requirement_stated": 1])
    }
}

/// "Kompletterar …", "passar ihop med …": neither replaces the other.
struct StatedComplement: RelationRule {
    func verdict(on pair: PairReading) -> Verdict? {
        let cues = pair.mentions(.complement) + pair.mentions(.together).filter(\.namesOffering)
        guard !cues.isEmpty else { return nil }
        // "Tillsammans med …" of two that do the same is cooperation in one thing.
        if pair.mentions(.complement).isEmpty, pair.competes { return nil }
        return Verdict(
            kind: .complements, evidence: cues.map { Evidence($0.quotation) }, features: ["complement_stated": 1])
    }
}

/// "Hänvisar vi till …", "lämnar vi över till …": one ends where the other begins.
struct StatedHandOff: RelationRule {
    func verdict(on pair: PairReading) -> Verdict? {
        guard let found = pair.mention(.handOff) else { return nil }
        let (from, to) = found.fromA ? (pair.a, pair.b) : (pair.b, pair.a)
        // A referral parts the two only as long as their figures do.
        if pair.competes, Amounts.overlap(from.offering, to.offering) { return nil }
        return Verdict(
            kind: .handsOffTo, isReversed: !found.fromA, evidence: [Evidence(found.mention.quotation)],
            features: ["referral_stated": 1])
    }
}

/// "Är kontaktpunkt för …": one promoter gives the other's service.
struct RepresentedService: RelationRule {
    func verdict(on pair: PairReading) -> Verdict? {
        guard let found = pair.mention(.represents), pair.isAcrossPromoters, !pair.haveOtherHomes,
            pair.competes || pair.sharedSubject >= PairReading.leastSharedSubject || Titles.sameName(pair.a, pair.b)
        else { return nil }
        return Verdict(
            kind: .same, evidence: [Evidence(found.mention.quotation)] + pair.sharedEvidence,
            features: ["represents": 1])
    }
}

/// One journey, course or fair that both announce.
struct JointEvent: RelationRule {
    private static let events: Set<String> = ["delegation", "massa", "utbildning", "partnersok", "natverk", "program"]

    func verdict(on pair: PairReading) -> Verdict? {
        guard pair.isAcrossPromoters, let date = pair.a.offering.value(of: .date),
            date == pair.b.offering.value(of: .date),
            !pair.a.supportTypes.union(pair.b.supportTypes).isDisjoint(with: Self.events)
        else { return nil }
        let together = pair.mentions(.together) + pair.mentions(.represents)
        let sharesTitle = !Set(pair.a.titleStems).isDisjoint(with: pair.b.titleStems)
        guard !together.isEmpty || sharesTitle else { return nil }
        let dates = [pair.a, pair.b].compactMap { $0.offering.observation?.fields[.date]?.quotation }
        return Verdict(
            kind: .same, evidence: together.map { Evidence($0.quotation) } + dates.map { Evidence($0) },
            features: ["same_date": 0.6, "together_stated": together.isEmpty ? 0 : 0.4])
    }
}
