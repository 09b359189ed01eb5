internal import GRDB

/// The region's memory: one SQLite file in the state folder, in WAL mode.
///
/// Readers work beside one writer, also from other processes. What belongs together is written in one transaction,
/// so that a kill at any instant leaves either all of it or nothing. SQLite works on threads of its own.
public final class Store: Sendable {
    /// The file's name in the state folder.
    public static let fileName = "samsyn.sqlite"

    let pool: DatabasePool

    /// Opens the store in `folder`, makes it where there is none, and brings its schema up to date.
    ///
    /// - Parameter folder: an existing folder that the process may write.
    public init(inFolder folder: String) throws(StoreError) {
        let path = folder + "/" + Self.fileName
        do {
            pool = try DatabasePool(path: path, configuration: Self.configuration)
            try Migrations.all.migrate(pool)
        } catch {
            throw StoreError(opening: path, error)
        }
    }

    /// Closes the connections; later calls throw.
    public func close() throws(StoreError) {
        do { try pool.close() } catch { throw StoreError(error) }
    }

    func read<Value: Sendable>(
        _ body: @escaping @Sendable (Database) throws -> Value
    ) async throws(StoreError) -> Value {
        do { return try await pool.read(body) } catch { throw StoreError(error) }
    }

    func write<Value: Sendable>(
        _ body: @escaping @Sendable (Database) throws -> Value
    ) async throws(StoreError) -> Value {
        do { return try await pool.write(body) } catch { throw StoreError(error) }
    }

    /// Whether a write would go through now: it begins one and takes it back.
    public func isWritable() async throws(StoreError) -> Bool {
        try await write { db in
            try db.inSavepoint {
                try db.execute(sql: "UPDATE sourceState SET body = body WHERE id = ''")
                return .rollback
            }
            return true
        }
    }

    /// What SQLite says of the file's soundness: empty where it is sound.
    public func integrityProblems() async throws(StoreError) -> [String] {
        try await read { db in
            try String.fetchAll(db, sql: "PRAGMA integrity_check").filter { $0 != "ok" }
                + Row.fetchAll(db, sql: "PRAGMA foreign_key_check").map { "foreign key: \($0)" }
        }
    }
}
