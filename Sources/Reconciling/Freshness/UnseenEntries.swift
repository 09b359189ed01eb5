public import FoundationEssentials
public import Model

/// Entries that no watched page shows although every source of their promoter was read well, again and again: an import's
/// that never were, and those whose source is no longer declared. Each is proposed for removal; a person decides.
///
/// A change has the same id at every round: what was told already is not told again.
///
/// - Parameter sources: the sources that are read.
public func unseenEntries(
    _ offerings: [Offering], sources: [Source], states: [Identifier<Source>: SourceState], now: Date
) -> [Change] {
    let watched = Dictionary(grouping: sources, by: \.promoter)
    return offerings.compactMap { offering in
        guard offering.status.isOffered, offering.setStatus == nil, offering.review != .rejected,
            let own = watched[offering.promoter], own.allSatisfy({ isReadOften($0, states[$0.id]) })
        else { return nil }
        let declared = Set(own.map(\.id))
        guard !offering.sightings.contains(where: { declared.contains($0.source) }) else { return nil }
        return Change(
            id: Identifier(StableIdentifier.make("c", [offering.id.rawValue, "unseen"])), type: .removed,
            significance: .substantive, offering: offering.id, at: now,
            evidence: (offering.observation?.title.quotation).map { [Evidence($0, fetched: offering.lastSeen)] } ?? [])
    }
}

private func isReadOften(_ source: Source, _ state: SourceState?) -> Bool {
    guard let state else { return false }
    return state.health.isGoodReading && state.goodReadings >= source.stale.withdrawAfter
}
