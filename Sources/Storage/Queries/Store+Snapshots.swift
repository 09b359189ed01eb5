import FoundationEssentials
internal import GRDB
public import Model

extension Store {
    /// The body that was served, or nil where it is not kept.
    ///
    /// - Throws: where its bytes are damaged.
    public func snapshot(_ hash: Snapshot.Hash) async throws(StoreError) -> Snapshot? {
        try await read { db in
            let sql = "SELECT size, body, firstSeen FROM snapshot WHERE hash = ?"
            guard let row = try Row.fetchOne(db, sql: sql, arguments: [hash.rawValue]) else { return nil }
            guard let body = Compression.inflated(row["body"], size: row["size"]) else {
                throw DatabaseError(resultCode: .SQLITE_CORRUPT, message: "snapshot \(hash) is damaged")
            }
            return Snapshot(id: hash, body: body, firstSeen: Date(milliseconds: row["firstSeen"]))
        }
    }

    static func save(_ snapshot: Snapshot, _ db: Database) throws {
        let known = try Bool.fetchOne(
            db, sql: "SELECT EXISTS (SELECT 1 FROM snapshot WHERE hash = ?)", arguments: [snapshot.id.rawValue])
        if known == true { return }
        try db.execute(
            sql: "INSERT INTO snapshot (hash, size, body, firstSeen) VALUES (?, ?, ?, ?)",
            arguments: [
                snapshot.id.rawValue, snapshot.body.count, Compression.deflated(snapshot.body),
                snapshot.firstSeen.milliseconds,
            ])
    }
}
