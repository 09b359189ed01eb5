internal import GRDB
public import Model

extension Store {
    /// What was agreed between offerings, by id.
    public func boundaries() async throws(StoreError) -> [Boundary] {
        try await read { db in try Body.all(db, "SELECT body FROM boundary ORDER BY id") }
    }

    public func save(_ boundary: Boundary) async throws(StoreError) {
        try await write { db in
            try db.execute(
                sql: "INSERT OR REPLACE INTO boundary (id, body) VALUES (?, ?)",
                arguments: [boundary.id.rawValue, try Body.text(boundary)])
        }
    }

    /// - Returns: whether there was one.
    public func remove(_ boundary: Identifier<Boundary>) async throws(StoreError) -> Bool {
        try await write { db in
            try db.execute(sql: "DELETE FROM boundary WHERE id = ?", arguments: [boundary.rawValue])
            return db.changesCount > 0
        }
    }
}
