internal import GRDB
public import Model

extension Store {
    /// What companies asked for, by id.
    public func needs() async throws(StoreError) -> [CompanyNeed] {
        try await read { db in try Body.all(db, "SELECT body FROM need ORDER BY id") }
    }

    /// Takes the place of all that was imported before.
    public func replaceNeeds(_ needs: [CompanyNeed]) async throws(StoreError) {
        try await write { db in
            try db.execute(sql: "DELETE FROM need")
            for need in needs {
                try db.execute(
                    sql: "INSERT OR REPLACE INTO need (id, body) VALUES (?, ?)",
                    arguments: [need.id.rawValue, try Body.text(need)])
            }
        }
    }
}
