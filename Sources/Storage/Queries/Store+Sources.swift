public import FoundationEssentials
internal import GRDB
public import Model

/// When a source was asked last and is due next.
public struct PollingTimes: Hashable, Sendable {
    public var asked: Date?
    public var due: Date?

    public init(asked: Date? = nil, due: Date? = nil) {
        self.asked = asked
        self.due = due
    }

    fileprivate static func note(_ times: inout [Identifier<Source>: PollingTimes], _ row: Row) {
        func moment(_ name: String) -> Date? {
            (row[name] as Double?).map { Date(timeIntervalSince1970: $0 / 1_000) }
        }
        times[Identifier(row["id"])] = PollingTimes(asked: moment("asked"), due: moment("due"))
    }
}

extension Store {
    public func sourceStates() async throws(StoreError) -> [Identifier<Source>: SourceState] {
        let states: [SourceState] = try await read { db in try Body.all(db, "SELECT body FROM sourceState ORDER BY id")
        }
        return Dictionary(uniqueKeysWithValues: states.map { ($0.id, $0) })
    }

    public func sourceState(_ id: Identifier<Source>) async throws(StoreError) -> SourceState? {
        try await read { db in try Body.one(db, "SELECT body FROM sourceState WHERE id = ?", [id.rawValue]) }
    }

    /// When sources were asked last and are due next, of the named ones or all: no more of their states is read.
    public func pollingTimes(
        of sources: [Identifier<Source>]? = nil
    ) async throws(StoreError) -> [Identifier<Source>: PollingTimes] {
        try await read { db in
            let sql = """
                SELECT id, json_extract(body, '$.lastRequest') AS asked, json_extract(body, '$.nextDue') AS due
                FROM sourceState
                """
            guard let sources else { return try Row.fetchAll(db, sql: sql).reduce(into: [:], PollingTimes.note) }
            let statement = try db.makeStatement(sql: sql + " WHERE id = ?")
            return try sources.reduce(into: [:]) { times, source in
                try Row.fetchOne(statement, arguments: [source.rawValue]).map { PollingTimes.note(&times, $0) }
            }
        }
    }

    /// Stores that a source is about to be asked, before it is, so that a kill cannot make it be asked twice
    /// (OPERATIONS F12).
    public func noteRequest(of state: SourceState) async throws(StoreError) {
        try await write { db in try Self.save(state, db) }
    }

    /// The log of one source, newest first.
    public func fetches(of source: Identifier<Source>, limit: Int) async throws(StoreError) -> [FetchRecord] {
        try await read { db in
            try Body.all(
                db, "SELECT body FROM fetch WHERE source = ? ORDER BY requested DESC, id DESC LIMIT ?",
                [source.rawValue, limit])
        }
    }

    /// When each snapshot of `hashes` was fetched last before or at `moment`.
    public func fetchTimes() async throws(StoreError) -> [Snapshot.Hash: Date] {
        let rows: [(String, Int64)] = try await read { db in
            try Row.fetchAll(
                db, sql: "SELECT snapshot, max(requested) FROM fetch WHERE snapshot IS NOT NULL GROUP BY snapshot"
            ).map { ($0[0], $0[1]) }
        }
        return Dictionary(
            uniqueKeysWithValues: rows.map { (Identifier($0.0), Date(milliseconds: $0.1)) })
    }

    public func promoters() async throws(StoreError) -> [Promoter] {
        try await read { db in try Body.all(db, "SELECT body FROM promoter ORDER BY id") }
    }

    /// Keeps what sources.yml says of its promoters, so that a report of a past span can name them.
    public func save(_ promoters: [Promoter]) async throws(StoreError) {
        try await write { db in
            for promoter in promoters {
                try db.execute(
                    sql: "INSERT OR REPLACE INTO promoter (id, body) VALUES (?, ?)",
                    arguments: [promoter.id.rawValue, try Body.text(promoter)])
            }
        }
    }

    static func save(_ state: SourceState, _ db: Database) throws {
        try db.execute(
            sql: "INSERT OR REPLACE INTO sourceState (id, body) VALUES (?, ?)",
            arguments: [state.id.rawValue, try Body.text(state)])
    }

    static func save(_ fetch: FetchRecord, _ db: Database) throws {
        try db.execute(
            sql: "INSERT OR REPLACE INTO fetch (id, source, requested, snapshot, body) VALUES (?, ?, ?, ?, ?)",
            arguments: [
                fetch.id.rawValue, fetch.source.rawValue, fetch.requested.milliseconds, fetch.snapshot?.rawValue,
                try Body.text(fetch),
            ])
    }
}
