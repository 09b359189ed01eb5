import Model

extension SourceReconciliation {
    /// Entries of the source that this reading has instead as two or more: the entry's own title and address are gone,
    /// and several observations go on with it.
    ///
    /// - Returns: the observations that each split entry became, by index.
    static func splits(
        _ observations: [Observation], _ matches: IdentityMatch, among entries: [Offering], source: Identifier<Source>
    ) -> [Identifier<Offering>: [Int]] {
        let kin = observations.map(Kinship.init)
        let titles = Set(kin.map(\.title))
        // An address that several share is the page's, and says nothing of one of them.
        let addresses = Set(
            Dictionary(grouping: observations.compactMap { AddressKey($0.url) }, by: \.self)
                .filter { $0.value.count == 1 }.keys)
        let matched = Dictionary(matches.entries.map { ($0.value, $0.key) }, uniquingKeysWith: { first, _ in first })
        var splits: [Identifier<Offering>: [Int]] = [:]
        for entry in entries where entry.status.isOffered {
            guard let sighting = entry.sightings.first(where: { $0.source == source }) else { continue }
            let whole = Kinship(sighting.observation)
            if titles.contains(whole.title) || AddressKey(sighting.observation.url).map(addresses.contains) == true {
                continue
            }
            let parts = observations.indices.filter { index in
                (matches.entries[index] == nil || matched[entry.id] == index) && whole.continues(in: kin[index])
            }
            if parts.count > 1 { splits[entry.id] = parts }
        }
        return splits
    }

    /// Closes an entry that was split, and names what it became.
    mutating func split(_ id: Identifier<Offering>, into parts: [Identifier<Offering>]) {
        guard var entry = entries[id] else { return }
        entry.status = .inactive
        update(entry)
        append(
            .split, of: entry, others: parts, significance: .substantive,
            evidence: parts.compactMap { entries[$0]?.observation }.map { Evidence($0.title.quotation) })
    }
}
