import Configuring
public import FoundationEssentials
public import Model
import Reading
import Reconciling
public import Storage

extension Region {
    /// Reads the stored snapshots of sources again with the present rules. What differs is stored as technical change,
    /// never as a promoter's, and no event tells of it.
    ///
    /// - Parameter isDryRun: stores nothing.
    /// - Returns: what differs, source by source.
    @discardableResult
    public func reextract(
        _ sources: [Source], at now: Date, isDryRun: Bool = false
    ) async throws(StoreError) -> [Change] {
        let reader = StoredReader(
            store: store, now: now, declared: DeclaredAddresses(configuration.sources))
        var changes: [Change] = []
        for source in sources {
            guard let state = try await store.sourceState(source.id), state.goodReadings > 0,
                let reading = try await reader.read(source)
            else { continue }
            let outcome = try await reconciled(reading, of: source, state: state, isReread: true, at: now)
            changes += outcome.changes
            if !isDryRun { try await store.record(outcome) }
        }
        return changes
    }

    /// Reads again what other rules read last, so that a newer Samsyn is not taken for a change of the pages.
    func reextractOutdated(among sources: [Source], at now: Date) async throws(StoreError) {
        let states = try await store.sourceStates()
        try await reextract(sources.filter { states[$0.id]?.isOutdated ?? false }, at: now)
    }

    /// What a reading does to the catalogue; nothing of it is stored yet.
    func reconciled(
        _ reading: DocumentReading, of source: Source, state: SourceState, isReread: Bool, at now: Date
    ) async throws(StoreError) -> SourceOutcome {
        let entries = try await store.offerings(of: source.promoter)
        let recent = try await store.changes(since: now.addingTimeInterval(-SourceReconciliation.echoWindow))
        let result = SourceReconciliation(
            Array(reading.observations.prefix(source.limits.maximumObservations)), of: source, entries: entries,
            recentChanges: recent, state: state, rereadBy: isReread ? ReadingVersion.current : nil,
            watched: Set(configuration.sources.map(\.id)), now: now)
        var outcome = SourceOutcome(state: result.state)
        outcome.state.readingVersion = ReadingVersion.current
        outcome.state.pagePassages = reading.pagePassages
        outcome.offerings = result.offerings
        outcome.changes = result.changes
        if !isReread, !result.changes.isEmpty { outcome.state.lastChange = now }
        let known = Dictionary((entries + result.offerings).map { ($0.id, $0) }, uniquingKeysWith: { _, new in new })
        outcome.events = EventMaking.events(for: result.changes, entries: known, at: now)
        return outcome
    }
}

extension SourceState {
    /// Whether other rules than the present ones read it last.
    var isOutdated: Bool { goodReadings > 0 && readingVersion != ReadingVersion.current }
}
