public import Model

/// How the offerings stand to each other: every pair that its pages or facets say something of, also those that are no
/// overlap (hand-offs, complements, territories), once each, `a` before `b` unless the relation has a direction.
///
/// Offerings that are no longer offered, or were rejected, are passed over. Work grows near-linearly: pairs are proposed
/// by shared facets, rare words and names, and only those are judged.
///
/// - Parameter pages: what a source's page says of all its offerings ("inom kommungränsen").
public func relations(
    among offerings: [Offering], promoters: [Identifier<Promoter>: Promoter],
    pages: [Identifier<Source>: [Passage]] = [:]
) -> [Relation] {
    let offered = offerings.filter { $0.status.isOffered && $0.review != .rejected && promoters[$0.promoter] != nil }
        .sorted { $0.id < $1.id }
    let declared = promoters.values.sorted { $0.id < $1.id }
    var profiles: [Profile] = []
    for offering in offered {
        guard let promoter = promoters[offering.promoter] else { continue }
        let page = offering.source.flatMap { pages[$0] } ?? []
        profiles.append(Profile(offering, promoter: promoter, others: declared, page: page, place: profiles.count))
    }
    let similarity = TextSimilarity(profiles)
    let mentions = MentionReader(profiles, promoters: declared, similarity).mentions()
    var byPair: [[Int]: [Mention]] = [:]
    for mention in mentions { byPair[[mention.from, mention.to], default: []].append(mention) }
    let found = PairCandidates.pairs(profiles, similarity, mentions).compactMap { a, b -> Relation? in
        let pair = PairReading(
            profiles[a], profiles[b], aOfB: byPair[[a, b]] ?? [], bOfA: byPair[[b, a]] ?? [],
            similarity: similarity(profiles[a], profiles[b]))
        return relation(pair)
    }
    return OneOffering(found, promoters: offered).carryingOver(found)
}

private func relation(_ pair: PairReading) -> Relation? {
    for rule in RelationRules.all {
        guard let verdict = rule.verdict(on: pair) else { continue }
        let (from, to) = verdict.isReversed ? (pair.b, pair.a) : (pair.a, pair.b)
        // A sum in a fixed order, so that it is the same to the last bit.
        let score = verdict.features.keys.sorted().reduce(0) { $0 + (verdict.features[$1] ?? 0) }
        return Relation(
            a: from.id, b: to.id, kind: verdict.kind, score: score, features: verdict.features,
            evidence: verdict.evidence, parting: verdict.kind.isOverlap ? PartingFacet.of(pair) : nil)
    }
    return nil
}
