public import FoundationEssentials
public import Model
import Storage

/// Why a decision could not be taken.
public enum ReviewError: Error, Hashable, Sendable, CustomStringConvertible {
    case unknown(String)
    case closed(String)
    case unknownEntry(String)

    public var description: String {
        switch self {
        case .unknown(let id): "there is no change or finding '\(id)'; see: samsyn changes, samsyn findings"
        case .closed(let id): "'\(id)' is closed already; see: samsyn findings --all"
        case .unknownEntry(let id): "there is no entry '\(id)'; see: samsyn catalogue list"
        }
    }
}

extension Region {
    /// Takes decisions on changes and findings, all of them or none, and does what follows from them.
    ///
    /// - Parameters:
    ///   - until: of a snooze, the day on which it is asked again.
    /// - Throws: ``ReviewError`` for an id that nothing open has.
    public func review(
        _ ids: [String], _ verdict: Decision.Verdict, by person: String, reason: String?, until: Date?, at now: Date
    ) async throws {
        var review = Review(verdict: verdict, person: person, reason: reason, until: until, now: now)
        let findings = Dictionary(
            try await store.currentFindings().map { ($0.id.rawValue, $0) }, uniquingKeysWith: { first, _ in first })
        let entries = Dictionary(uniqueKeysWithValues: try await store.offerings().map { ($0.id, $0) })
        review.entries = entries
        var decided: Set<String> = []
        for id in ids where decided.insert(id).inserted {
            if let finding = findings[id] {
                review.decide(finding)
            } else if let change = try await store.change(Identifier(id)) {
                guard change.state == .open || change.state == .snoozed else { throw ReviewError.closed(id) }
                review.decide(change)
            } else {
                throw ReviewError.unknown(id)
            }
        }
        try await store.record(
            review.decisions, changes: review.changes, findings: review.findings,
            offerings: review.entries.values.filter { entries[$0.id] != $0 }.sorted { $0.id < $1.id })
    }
}
