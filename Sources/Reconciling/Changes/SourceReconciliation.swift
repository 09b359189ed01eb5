public import FoundationEssentials
public import Model

/// What one good reading of a source does to its promoter's entries: a pure function of values.
public struct SourceReconciliation: Sendable {
    /// Entries that are new or differ from before.
    public private(set) var offerings: [Offering] = []
    /// Changes that opened now, and earlier ones that closed because the page went back.
    public private(set) var changes: [Change] = []
    public internal(set) var state: SourceState

    let source: Source
    let now: Date
    var entries: [Identifier<Offering>: Offering]
    var touched: Set<Identifier<Offering>> = []
    var openChanges: [Change]
    let isFirstReading: Bool
    /// The version of the rules that read an unchanged page again; nil for a reading of what a page says now.
    let rereadBy: String?
    /// The sources that are still watched; nil: all.
    let watched: Set<Identifier<Source>>?

    /// Reconciles a good reading.
    ///
    /// - Parameters:
    ///   - observations: what the source says now; news is left out.
    ///   - entries: every entry of the source's promoter.
    ///   - recentChanges: its changes of the last ``echoWindow`` that are still open or were decided.
    ///   - state: what is remembered of the source.
    ///   - rereadBy: the version of the rules, where the same page is read again: all that differs is technical.
    ///   - watched: the sources that are declared; what another one said last no longer counts.
    public init(
        _ observations: [Observation], of source: Source, entries: [Offering], recentChanges: [Change],
        state: SourceState, rereadBy: String? = nil, watched: Set<Identifier<Source>>? = nil, now: Date
    ) {
        self.source = source
        self.now = now
        self.state = state
        self.entries = Dictionary(uniqueKeysWithValues: entries.map { ($0.id, $0) })
        openChanges = recentChanges
        isFirstReading = state.goodReadings == 0
        self.rereadBy = rereadBy
        self.watched = watched
        let observations = observations.filter { $0.nature != .news }
        var matches = IdentityMatch(observations, among: entries, source: source.id, watched: watched)
        let merges = Self.merges(observations, matches, among: entries, source: source.id)
        for (index, merge) in merges { matches.entries[index] = merge.kept }
        let splits = Self.splits(observations, matches, among: entries, source: source.id)
        let parts = Set(splits.values.joined())
        let learnt = NoiseMemory(state.noise)
        var moved: Set<String> = []
        var added: [Int: Identifier<Offering>] = [:]
        for (index, observation) in observations.enumerated() {
            if let id = matches.entries[index], !parts.contains(index) {
                moved.formUnion(sight(observation, as: id, alone: observations.count == 1, noise: learnt.noisy))
            } else {
                added[index] = add(observation, alone: observations.count == 1)
            }
        }
        for (id, parts) in splits.sorted(by: { $0.key < $1.key }) {
            split(id, into: parts.compactMap { added[$0] })
        }
        for (_, merge) in merges.sorted(by: { $0.key < $1.key }) { self.merge(merge) }
        miss(except: Set(matches.entries.values).union(touched))
        if rereadBy == nil {
            self.state.noise = learnt.learning(moved: moved).counts
            self.state.goodReadings += 1
        }
        self.state.observationCount = observations.count
        offerings = touched.sorted().compactMap { self.entries[$0] }
    }

    /// Changes that are younger than this may have been told by another page of the promoter already.
    public static let echoWindow: TimeInterval = 35 * 86_400

    /// Who agreed to what follows the page by itself.
    static let policy = "policy"
}

extension SourceReconciliation {
    /// Takes in what the source says of an entry that it is known by.
    ///
    /// - Returns: the shapes of the sentences that moved.
    private mutating func sight(
        _ observation: Observation, as id: Identifier<Offering>, alone: Bool, noise: Set<String>
    ) -> Set<String> {
        guard var entry = entries[id] else { return [] }
        var shapes: Set<String> = []
        let index = entry.sightings.firstIndex { $0.source == source.id } ?? entry.replacedSighting(watched)
        var lastSeen = now
        if let index {
            if rereadBy != nil { lastSeen = entry.sightings[index].lastSeen }
            let difference = ObservationDifference(
                from: entry.sightings[index].observation, to: observation, ignoring: noise)
            shapes = difference.movedShapes
            for field in open(difference, of: entry) where entry.agreed[field.field] != nil {
                entry.agreed[field.field] = field.after.map { Offering.Agreed($0, by: Self.policy, at: now) }
            }
            if let key = AddressKey(entry.sightings[index].observation.url), key != AddressKey(observation.url),
                !entry.formerURLs.contains(entry.sightings[index].observation.url)
            {
                entry.formerURLs.append(entry.sightings[index].observation.url)
            }
            entry.sightings.remove(at: index)
            if let watched { entry.sightings.removeAll { !watched.contains($0.source) } }
        } else if entry.sightings.isEmpty {
            open(AgreedDifference(entry, observation), of: entry)
        }
        entry.sightings.append(
            Sighting(source: source.id, observation: observation, lastSeen: lastSeen, isAlone: alone))
        if entry.status.isOffered {
            // A proposal to remove what no page showed falls when one does.
            for change in openChanges where change.offering == id && change.type == .removed && change.state.waits {
                close(change)
            }
        }
        if !entry.status.isOffered, entry.setStatus == nil {
            entry.status = .active
            append(.returned, of: entry, significance: .substantive, evidence: [Evidence(observation.title.quotation)])
        }
        update(entry)
        return shapes
    }

    private mutating func add(_ observation: Observation, alone: Bool) -> Identifier<Offering> {
        let id = OfferingSlug.make(
            title: observation.title.value, promoter: source.promoter, taken: Set(entries.keys))
        var entry = Offering(id: id, promoter: source.promoter, firstSeen: now)
        entry.sightings = [Sighting(source: source.id, observation: observation, lastSeen: now, isAlone: alone)]
        entry.lastChanged = now
        update(entry)
        // The first reading of a source tells what is there, not what is new.
        append(
            .added, of: entry, significance: isFirstReading ? .technical : .substantive,
            evidence: [Evidence(observation.title.quotation)])
        return id
    }

    mutating func update(_ entry: Offering) {
        var entry = entry
        entry.observation = Observation.combining(entry.sightings) ?? entry.observation
        entry.source = entry.observation.flatMap { seen in
            entry.sightings.first { $0.observation.url == seen.url }?.source ?? entry.sightings.first?.source
        }
        entry.lastSeen = entry.sightings.map(\.lastSeen).max() ?? entry.lastSeen
        entries[entry.id] = entry
        touched.insert(entry.id)
    }

    /// Appends a change, unless the same was told already.
    mutating func append(
        _ type: Change.Kind, of entry: Offering, others: [Identifier<Offering>] = [],
        significance: Change.Significance, fields: [FieldDifference] = [], evidence: [Evidence],
        isAccepted: Bool = false
    ) {
        let significance = rereadBy == nil ? significance : .technical
        let cause = [
            entry.id.rawValue, type.rawValue, now.rfc3339, fields.map(\.field.rawValue).joined(separator: ","),
        ]
        let change = Change(
            id: Identifier(StableIdentifier.make("c", cause + (rereadBy.map { [$0] } ?? []))), type: type,
            significance: significance, offering: entry.id, others: others, fields: fields, at: now, source: source.id,
            evidence: evidence, state: isAccepted ? .accepted : .open, closed: isAccepted ? now : nil,
            rereadBy: rereadBy)
        changes.append(change)
        openChanges.append(change)
        if significance == .substantive { entries[entry.id]?.lastChanged = now }
    }

    mutating func close(_ change: Change) {
        var closed = change
        closed.state = .reverted
        closed.closed = now
        changes.append(closed)
        openChanges.removeAll { $0.id == change.id }
    }
}

extension Offering {
    /// What the source that told of it said last, where no source that is still watched tells of it: another one has
    /// taken its place.
    func replacedSighting(_ watched: Set<Identifier<Source>>?) -> Int? {
        guard let watched, !sightings.isEmpty, sightings.allSatisfy({ !watched.contains($0.source) }) else {
            return nil
        }
        return sightings.indices.max { sightings[$0].lastSeen < sightings[$1].lastSeen }
    }
}
