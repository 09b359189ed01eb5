import Fetching
import FoundationEssentials
import Model
import Reconciling
import Storage

/// Takes one turn after the other: the sources of one promoter tell of the same entries.
actor ReconcilingDesk {
    private let region: Region
    private let now: Date
    private var tail: Task<Void, Never>?

    init(region: Region, now: Date) {
        self.region = region
        self.now = now
    }

    /// Reconciles a turn with the catalogue and stores all that follows from it in one transaction.
    func take(_ turn: SourceTurn) async throws(StoreError) -> TurnSummary {
        // An actor lets others in at every await; a chain of tasks does not.
        let previous = tail
        let work = Task { [region, now] () -> Result<TurnSummary, StoreError> in
            await previous?.value
            do throws(StoreError) { return .success(try await region.take(turn, at: now)) } catch {
                return .failure(error)
            }
        }
        tail = Task { _ = await work.value }
        return try await work.value.get()
    }
}

/// What a turn came to.
struct TurnSummary: Sendable {
    var source: Identifier<Source>
    var health: SourceHealth
    var changes: Int
}

extension Region {
    func take(_ turn: SourceTurn, at now: Date) async throws(StoreError) -> TurnSummary {
        let source = turn.source
        var turn = turn
        let state = try await store.sourceState(source.id) ?? SourceState(id: source.id)
        if turn.isHeld { return TurnSummary(source: source.id, health: state.health, changes: 0) }
        turn.compareCount(with: state)
        var outcome = SourceOutcome(state: state.after(turn, at: now))
        if turn.health.isGoodReading, let reading = turn.reading {
            // Without a snapshot nothing can be read again: what other rules read last is then no measure of change.
            outcome = try await reconciled(
                reading, of: source, state: outcome.state, isReread: state.isOutdated, at: now)
        } else if turn.isNotFound {
            // The page itself is gone: its word no longer keeps an entry that a list has dropped.
            outcome.offerings = try await store.offerings(of: source.promoter)
                .filter { $0.sightings.contains { $0.source == source.id } }.map { $0.missing(from: source.id) }
        }
        outcome.fetches = turn.fetches
        outcome.snapshots = turn.snapshots
        outcome.kept = turn.kept
        try await store.record(outcome)
        return TurnSummary(
            source: source.id, health: turn.health,
            changes: outcome.changes.count { $0.significance != .technical && $0.significance != .presentational })
    }
}

extension SourceState {
    /// The state after a turn, but for what reconciling adds.
    fileprivate func after(_ turn: SourceTurn, at now: Date) -> SourceState {
        var state = self
        state.lastRequest = now
        state.failure = turn.failure
        state.movedTo = turn.movedTo
        let isGood = turn.health.isGoodReading
        if isGood { state.lastSuccess = now }
        state.failures = isGood ? 0 : failures + 1
        if turn.health == .ok { state.troubleSince = nil } else { state.troubleSince = troubleSince ?? now }
        state.health = turn.health
        var plan = turn.plan
        plan.failures = state.failures
        plan.health = turn.health
        plan.isFirst = lastSuccess == nil
        state.nextDue = plan.due(
            after: now, phase: SourcePhase.of(id), chance: SourcePhase.chance(for: id, at: now))
        return state
    }
}
