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
        let smaller = turn.smaller(than: state, at: now)
        turn.acceptSize(smaller, isAccepted: try await isAccepted(turn.health, of: state, at: now), at: now)
        var outcome = SourceOutcome(state: state.after(turn, at: now))
        outcome.state.smaller = turn.health.isGoodReading ? nil : smaller
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
        let summary = TurnSummary(
            source: source.id, health: turn.health,
            changes: outcome.changes.count { $0.significance != .technical && $0.significance != .presentational })
        outcome.state.plan(by: turn, changed: summary.changes > 0, isFirst: state.lastSuccess == nil, at: now)
        outcome.kept = turn.kept + [try await tally(of: summary, at: now)].compactMap(\.record)
        try await store.record(outcome)
        return summary
    }

    /// What the round came to with this turn.
    private func tally(of turn: TurnSummary, at now: Date) async throws(StoreError) -> RoundTally {
        let stored = RoundTally(try await store.kept(.round, key: KeptRecord.unassessed))
        var tally = stored?.at == now ? stored ?? RoundTally(at: now) : RoundTally(at: now)
        tally.count(turn)
        return tally
    }
}

extension SourceState {
    /// The state after a turn, but for what reconciling adds.
    fileprivate func after(_ turn: SourceTurn, at now: Date) -> SourceState {
        var state = self
        state.lastRequest = turn.asked ?? now
        state.failure = turn.failure
        state.movedTo = turn.movedTo
        let isGood = turn.health.isGoodReading
        if isGood { state.lastSuccess = now }
        state.failures = isGood ? 0 : failures + 1
        if turn.health == .ok { state.troubleSince = nil } else { state.troubleSince = troubleSince ?? now }
        state.health = turn.health
        return state
    }

    /// Learns the source's pace and lays down when it is asked next.
    fileprivate mutating func plan(by turn: SourceTurn, changed: Bool, isFirst: Bool, at now: Date) {
        var plan = turn.plan
        if turn.health.isGoodReading {
            pace = (pace ?? PollingPace()).learning(
                changed: changed && !isFirst, interval: plan.usualInterval, now: now)
        }
        plan.pace = pace ?? PollingPace()
        plan.failures = failures
        plan.health = health
        plan.isFirst = isFirst
        interval = plan.interval
        nextDue = plan.due(
            after: lastRequest ?? now, phase: SourcePhase.of(id), chance: SourcePhase.chance(for: id, at: now))
    }
}
