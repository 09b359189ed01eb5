import Model

/// Entries of a source that live on together in one observation.
struct Merge {
    /// The entry that goes on under its id.
    var kept: Identifier<Offering>
    var absorbed: [Identifier<Offering>]
}

extension SourceReconciliation {
    /// At most this share of a text stood in the other before they were merged: what always stood there tells nothing.
    private static let sharedBefore = 0.5

    /// Observations that have taken in entries which are gone from this reading by title and address.
    ///
    /// - Returns: by the observation's index; an observation that no entry was matched with goes on as the entry that most
    ///   of its words come from.
    static func merges(
        _ observations: [Observation], _ matches: IdentityMatch, among entries: [Offering], source: Identifier<Source>
    ) -> [Int: Merge] {
        let kin = observations.map(Kinship.init)
        let titles = Set(kin.map(\.title))
        let matched = Set(matches.entries.values)
        let sightings = Dictionary(
            entries.compactMap { entry in
                entry.sightings.first { $0.source == source && $0.misses == 0 }.map { (entry.id, $0.observation) }
            }, uniquingKeysWith: { first, _ in first })
        let gone = entries.filter { $0.status.isOffered && !matched.contains($0.id) }.compactMap { entry in
            sightings[entry.id].map { (id: entry.id, kin: Kinship($0)) }
        }.filter { !titles.contains($0.kin.title) }.sorted { $0.id < $1.id }
        var taken: Set<Identifier<Offering>> = []
        var merges: [Int: Merge] = [:]
        for index in kin.indices {
            let before = matches.entries[index].flatMap { sightings[$0] }.map(Kinship.init)
            if matches.entries[index] != nil, before == nil { continue }
            let parts = gone.filter { part in
                !taken.contains(part.id) && part.kin.isTaken(into: kin[index])
                    && before.map { part.kin.text.containment(in: $0.text) <= sharedBefore } ?? true
            }
            if let kept = matches.entries[index], !parts.isEmpty {
                merges[index] = Merge(kept: kept, absorbed: parts.map(\.id))
            } else if matches.entries[index] == nil, parts.count > 1 {
                let heaviest = parts.max { $0.kin.wordCount < $1.kin.wordCount }?.id ?? parts[0].id
                merges[index] = Merge(kept: heaviest, absorbed: parts.map(\.id).filter { $0 != heaviest })
            }
            taken.formUnion(parts.map(\.id))
        }
        return merges
    }

    /// Closes the entries that another one has taken in, and names it.
    mutating func merge(_ merge: Merge) {
        for id in merge.absorbed {
            guard var entry = entries[id] else { continue }
            if entry.setStatus == nil { entry.status = .inactive }
            update(entry)
        }
        guard let kept = entries[merge.kept] else { return }
        append(
            .merged, of: kept, others: merge.absorbed, significance: .substantive,
            evidence: (kept.observation?.title.quotation).map { [Evidence($0)] } ?? [])
    }
}
