internal import GRDB
public import Model

extension Store {
    /// The figures of every month that a round was made in, oldest first.
    public func monthlyFigures() async throws(StoreError) -> [MonthlyFigures] {
        try await read { db in try Body.all(db, "SELECT body FROM month ORDER BY id") }
    }

    static func save(_ figures: MonthlyFigures, _ db: Database) throws {
        try db.execute(
            sql: "INSERT OR REPLACE INTO month (id, body) VALUES (?, ?)",
            arguments: [figures.month, try Body.text(figures)])
    }
}
