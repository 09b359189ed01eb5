internal import GRDB
public import Model

extension Store {
    /// What people said, oldest first.
    public func decisions() async throws(StoreError) -> [Decision] {
        try await read { db in try Body.all(db, "SELECT body FROM decision ORDER BY number") }
    }

    /// Stores decisions with what follows from them, all or nothing.
    public func record(
        _ decisions: [Decision], changes: [Change] = [], findings: [Finding] = [], offerings: [Offering] = [],
        events: [Event] = []
    ) async throws(StoreError) {
        try await write { db in
            for decision in decisions {
                try db.execute(
                    sql: "INSERT INTO decision (subject, at, body) VALUES (?, ?, ?)",
                    arguments: [decision.subject.id, decision.at.milliseconds, try Body.text(decision)])
            }
            for offering in offerings { try Self.save(offering, db) }
            for change in changes { try Self.save(change, db) }
            for finding in findings { try Self.save(finding, db) }
            for event in events { try Self.append(event, db) }
        }
    }
}
