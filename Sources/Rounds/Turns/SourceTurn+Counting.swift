import FoundationEssentials
import Model
import Storage

extension SourceTurn {
    /// A source that shows so small a share of what it showed before has shrunk: nothing is removed for it.
    static let shrunkShare = 0.4
    /// Sources with fewer offerings shrink and grow as they like.
    static let shrunkFrom = 4
    /// So many readings in a row that find the same number, over so many seconds, make a small source its new self.
    static let agreeingReadings = 5
    static let agreeingFor: TimeInterval = 7 * 86_400

    /// The offerings that the reading tells of; news are none.
    private var count: Int { reading?.observations.count { $0.nature != .news } ?? 0 }

    /// Holds the number of observations against the last good reading's: an empty or shrunk source takes nothing away.
    mutating func compareCount(with state: SourceState) {
        guard health.isGoodReading, let reading else { return }
        if count == 0 {
            let isUsual = state.observationCount == 0 && (state.goodReadings > 0 || reading.judgement != .nothing)
            if !isUsual { fail(.empty, "nothing was found in it") }
        } else if state.observationCount >= Self.shrunkFrom,
            Double(count) < Self.shrunkShare * Double(state.observationCount)
        {
            fail(.shrunk, "\(count) offerings, \(state.observationCount) before")
        } else if isUnframed, count < state.observationCount {
            fail(.truncated, "the body had no framing and is shorter than before; a second fetch must agree")
        }
    }

    /// What is remembered of a source that has shrunk; nil where it has not.
    func smaller(than state: SourceState, at now: Date) -> SmallerReading? {
        guard health == .shrunk else { return state.smaller }
        guard var smaller = state.smaller, smaller.count == count, smaller.since <= now else {
            return SmallerReading(count: count, since: now)
        }
        smaller.readings += 1
        return smaller
    }

    /// Takes an empty or shrunk source for good: a person said so, or it has agreed with itself for long enough.
    mutating func acceptSize(_ smaller: SmallerReading?, isAccepted: Bool, at now: Date) {
        let isSettled =
            smaller.map { smaller in
                smaller.readings >= Self.agreeingReadings
                    && now.timeIntervalSince(smaller.since) >= Self.agreeingFor
            } ?? false
        guard isAccepted && [.empty, .shrunk].contains(health) || isSettled && health == .shrunk else { return }
        health = movedTo == nil ? .ok : .moved
        failure = nil
    }
}

extension Region {
    /// Whether a person has said of a source's present trouble that the page is right.
    func isAccepted(_ health: SourceHealth, of state: SourceState, at now: Date) async throws(StoreError) -> Bool {
        guard [.empty, .shrunk].contains(health), let since = state.troubleSince else { return false }
        let findings = try await store.findings(since: since, until: now)
            .filter { $0.source == state.id && $0.reason == FindingReason(health) }.map(\.id)
        return try await store.decisions().contains { decision in
            guard case .finding(let id) = decision.subject, decision.at >= since, findings.contains(id) else {
                return false
            }
            return decision.verdict == .accept
        }
    }
}
