public import FoundationEssentials
internal import GRDB
import Model

/// What the fetching side keeps for itself between rounds (cached headers, robots.txt): only it knows the form.
public struct KeptRecord: Hashable, Sendable {
    public enum Area: String, Sendable {
        /// A stored response without its body, by address.
        case response
        /// What hosts have said: robots.txt, waits, the page for what is missing.
        case host
        /// When a sitemap says that a source was modified, by the source's address.
        case sitemap
        /// The round that was not assessed yet; when the store was tidied last.
        case round
    }

    /// The key of a round whose turns are stored, but not its assessment.
    public static let unassessed = "unassessed"

    /// The key of when the store was tidied last.
    public static let tidied = "tidied"

    public var area: Area
    public var key: String
    public var body: Data
    public var at: Date

    public init(area: Area, key: String, body: Data, at: Date) {
        self.area = area
        self.key = key
        self.body = body
        self.at = at
    }
}

extension Store {
    public func kept(_ area: KeptRecord.Area, key: String) async throws(StoreError) -> KeptRecord? {
        try await read { db in
            let sql = "SELECT body, at FROM kept WHERE area = ? AND key = ?"
            return try Row.fetchOne(db, sql: sql, arguments: [area.rawValue, key]).map { row in
                KeptRecord(area: area, key: key, body: row["body"], at: Date(milliseconds: row["at"]))
            }
        }
    }

    /// All that is kept of an area, by key.
    public func kept(_ area: KeptRecord.Area) async throws(StoreError) -> [KeptRecord] {
        try await read { db in
            let sql = "SELECT key, body, at FROM kept WHERE area = ? ORDER BY key"
            return try Row.fetchAll(db, sql: sql, arguments: [area.rawValue]).map { row in
                KeptRecord(area: area, key: row["key"], body: row["body"], at: Date(milliseconds: row["at"]))
            }
        }
    }

    static func forget(_ area: KeptRecord.Area, key: String, _ db: Database) throws {
        try db.execute(sql: "DELETE FROM kept WHERE area = ? AND key = ?", arguments: [area.rawValue, key])
    }

    public func keep(_ records: [KeptRecord]) async throws(StoreError) {
        try await write { db in for record in records { try Self.save(record, db) } }
    }

    static func save(_ record: KeptRecord, _ db: Database) throws {
        try db.execute(
            sql: "INSERT OR REPLACE INTO kept (area, key, body, at) VALUES (?, ?, ?, ?)",
            arguments: [record.area.rawValue, record.key, record.body, record.at.milliseconds])
    }
}
