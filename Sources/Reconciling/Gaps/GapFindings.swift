public import FoundationEssentials
public import Model

/// Where nobody offers anything: needs that no offering is for, and needs of companies that none of those for it fits.
public func gapFindings(_ offerings: [Offering], needs: [ReadNeed], now: Date) -> [Finding] {
    let supply = offerings.filter { $0.status.isOffered && $0.review != .rejected }.map(Supply.init)
    // Before anything was found to be offered, everything would be a gap.
    guard supply.contains(where: { !$0.needs.isEmpty }) else { return [] }
    return FacetVocabulary.entries(of: .need).map(\.code).flatMap { code -> [Finding] in
        let offered = supply.filter { $0.needs.contains(code) }
        let asked = needs.filter { $0.codes(.need).contains(code) }
        if offered.isEmpty {
            return [gap(.noOffering, need: code, place: [:], asked: asked, now: now)]
        }
        // A need that some offering of another kind answers too is no gap.
        let unmet = asked.filter { need in
            let kinds = need.codes(.need)
            return !supply.contains { !$0.needs.isDisjoint(with: kinds) && $0.fit(need.place) != .none }
        }
        return Dictionary(grouping: unmet, by: \.place).map { place, needs in
            gap(.unmetNeed, need: code, place: place, asked: needs, now: now)
        }
    }.sorted { $0.id < $1.id }
}

/// Asked for by so many companies, a gap is grave.
private let graveDemand = 3

private func gap(
    _ reason: FindingReason, need: String, place: [FacetName: Set<String>], asked: [ReadNeed], now: Date
) -> Finding {
    let demand = asked.reduce(0) { $0 + $1.weight }
    var facts: [String: FieldValue] = ["need": .text(need)]
    if demand > 0 { facts["count"] = .number(Double(demand)) }
    for (facet, codes) in place { facts[facet.rawValue] = .text(codes.sorted().joined(separator: ",")) }
    let cell = place.sorted { $0.key < $1.key }.map { "\($0.key.rawValue)=\($0.value.sorted().joined(separator: ","))" }
    return Finding(
        id: Identifier(StableIdentifier.make("f", ["gap", reason.rawValue, need] + cell)), kind: .gap, reason: reason,
        severity: demand >= graveDemand ? .high : demand > 0 ? .medium : .low, facts: facts,
        evidence: asked.sorted { $0.need.id < $1.need.id }.map { Evidence(url: "", quote: $0.need.text) }, opened: now)
}
