internal import GRDB
public import Model

extension Store {
    /// Every entry, or those of one promoter, by id.
    public func offerings(of promoter: Identifier<Promoter>? = nil) async throws(StoreError) -> [Offering] {
        try await read { db in
            guard let promoter else { return try Body.all(db, "SELECT body FROM offering ORDER BY id") }
            return try Body.all(
                db, "SELECT body FROM offering WHERE promoter = ? ORDER BY id", [promoter.rawValue])
        }
    }

    public func offering(_ id: Identifier<Offering>) async throws(StoreError) -> Offering? {
        try await read { db in try Body.one(db, "SELECT body FROM offering WHERE id = ?", [id.rawValue]) }
    }

    /// Stores entries, all or none.
    public func save(_ offerings: [Offering]) async throws(StoreError) {
        try await write { db in for offering in offerings { try Self.save(offering, db) } }
    }

    static func save(_ offering: Offering, _ db: Database) throws {
        // Not INSERT OR REPLACE: that would delete the row that changes and relations point at.
        try db.execute(
            sql: """
                INSERT INTO offering (id, promoter, body) VALUES (?, ?, ?)
                ON CONFLICT (id) DO UPDATE SET promoter = excluded.promoter, body = excluded.body
                """,
            arguments: [offering.id.rawValue, offering.promoter.rawValue, try Body.text(offering)])
    }
}
