import FoundationEssentials
import Logging
import Model
public import Storage

/// What a round came to so far. It is stored with each turn until the region is assessed, so that a kill in between is
/// made good by the next round.
struct RoundTally: Codable, Hashable, Sendable {
    /// The round's moment.
    var at: Date
    var sources = 0
    var failed = 0
    var changes = 0

    init(at: Date) {
        self.at = at
    }

    init?(_ record: KeptRecord?) {
        guard let record, let tally = try? JSONDecoder().decode(Self.self, from: record.body) else { return nil }
        self = tally
    }

    mutating func count(_ turn: TurnSummary) {
        sources += 1
        changes += turn.changes
        if !turn.health.isGoodReading { failed += 1 }
    }

    /// As it lies in the store until the assessment.
    var record: KeptRecord? {
        (try? JSONEncoder().encode(self)).map { KeptRecord(area: .round, key: KeptRecord.unassessed, body: $0, at: at) }
    }

    /// Tells that the round is over, once.
    func event(findings: Int) -> Event {
        Event(
            id: EventMaking.identifier(.roundFinished, "", at), type: .roundFinished, at: at,
            payload: .round(sources: sources, failed: failed, changes: changes, findings: findings))
    }
}

extension Region {
    /// Assesses the region where a kill came between the turns of the last round and its assessment.
    public func finishInterruptedRound() async throws(StoreError) {
        let record = try await store.kept(.round, key: KeptRecord.unassessed)
        guard let tally = RoundTally(record) else { return }
        logger.notice("the last round was cut short, assessing now", metadata: ["sources": "\(tally.sources)"])
        try await assess(at: tally.at, finishing: tally)
    }
}
