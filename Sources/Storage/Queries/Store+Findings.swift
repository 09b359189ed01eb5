public import FoundationEssentials
internal import GRDB
public import Model

extension Store {
    /// Findings that are not closed, snoozed ones too, by id.
    public func currentFindings() async throws(StoreError) -> [Finding] {
        try await read { db in try Body.all(db, "SELECT body FROM finding WHERE closed IS NULL ORDER BY id") }
    }

    /// Every finding that was open at some time of the span, by id and opening.
    public func findings(since: Date, until: Date) async throws(StoreError) -> [Finding] {
        try await read { db in
            try Body.all(
                db,
                """
                SELECT body FROM finding WHERE opened <= ? AND (closed IS NULL OR closed >= ?) ORDER BY id, opened
                """, [Self.bound(until), Self.bound(since)])
        }
    }

    /// How each pair stands, as the last assessment saw it.
    public func relations() async throws(StoreError) -> [Relation] {
        try await read { db in try Body.all(db, "SELECT body FROM relation ORDER BY a, b") }
    }

    static func save(_ finding: Finding, _ db: Database) throws {
        try db.execute(
            sql: "INSERT OR REPLACE INTO finding (id, opened, closed, kind, body) VALUES (?, ?, ?, ?, ?)",
            arguments: [
                finding.id.rawValue, finding.opened.milliseconds, finding.closed?.milliseconds, finding.kind.rawValue,
                try Body.text(finding),
            ])
    }

    static func replaceRelations(_ relations: [Relation], _ db: Database) throws {
        try db.execute(sql: "DELETE FROM relation")
        for relation in relations {
            try db.execute(
                sql: "INSERT OR REPLACE INTO relation (a, b, body) VALUES (?, ?, ?)",
                arguments: [relation.a.rawValue, relation.b.rawValue, try Body.text(relation)])
        }
    }
}
