public import FoundationEssentials
internal import GRDB
public import Model

extension Store {
    /// Changes of a span, oldest first.
    public func changes(since: Date = .distantPast, until: Date = .distantFuture) async throws(StoreError) -> [Change] {
        try await read { db in
            try Body.all(
                db, "SELECT body FROM change WHERE at >= ? AND at <= ? ORDER BY at, id",
                [Self.bound(since), Self.bound(until)])
        }
    }

    /// Changes that still wait for a person, of the named entries or all.
    public func openChanges(of promoter: Identifier<Promoter>? = nil) async throws(StoreError) -> [Change] {
        try await read { db in
            guard let promoter else {
                return try Body.all(db, "SELECT body FROM change WHERE state = 'open' ORDER BY at, id")
            }
            return try Body.all(
                db,
                """
                SELECT change.body FROM change JOIN offering ON offering.id = change.offering
                WHERE change.state = 'open' AND offering.promoter = ? ORDER BY change.at, change.id
                """, [promoter.rawValue])
        }
    }

    public func change(_ id: Identifier<Change>) async throws(StoreError) -> Change? {
        try await read { db in try Body.one(db, "SELECT body FROM change WHERE id = ?", [id.rawValue]) }
    }

    static func save(_ change: Change, _ db: Database) throws {
        try db.execute(
            sql: "INSERT OR REPLACE INTO change (id, offering, at, state, body) VALUES (?, ?, ?, ?, ?)",
            arguments: [
                change.id.rawValue, change.offering.rawValue, change.at.milliseconds, change.state.rawValue,
                try Body.text(change),
            ])
    }

    /// Milliseconds, also of dates that lie outside what they can count.
    static func bound(_ date: Date) -> Int64 {
        let seconds = max(-1e14, min(1e14, date.timeIntervalSince1970))
        return Int64((seconds * 1_000).rounded())
    }
}
