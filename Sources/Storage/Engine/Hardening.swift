import CSQLite
internal import GRDB

extension Store {
    /// How long a writer waits for another process before it gives up, in seconds.
    static let busyTimeout = 30.0

    /// Every connection is opened so (OPERATIONS S15): Debian's SQLite has the opposite of each switch.
    static var configuration: GRDB.Configuration {
        var configuration = GRDB.Configuration()
        configuration.foreignKeysEnabled = true
        configuration.busyMode = .timeout(busyTimeout)
        configuration.prepareDatabase { db in
            try harden(db)
            try db.execute(
                sql: """
                    PRAGMA cell_size_check = ON;
                    PRAGMA mmap_size = 0;
                    PRAGMA synchronous = FULL;
                    """)
        }
        return configuration
    }

    /// The switches that are set, with what each must be.
    static let switches: [(name: String, option: Int32, on: Int32)] = [
        ("DEFENSIVE", SQLITE_DBCONFIG_DEFENSIVE, 1), ("TRUSTED_SCHEMA", SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0),
        ("ENABLE_LOAD_EXTENSION", SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0),
        ("ENABLE_FTS3_TOKENIZER", SQLITE_DBCONFIG_ENABLE_FTS3_TOKENIZER, 0),
        ("DQS_DML", SQLITE_DBCONFIG_DQS_DML, 0), ("DQS_DDL", SQLITE_DBCONFIG_DQS_DDL, 0),
    ]

    private static func harden(_ db: Database) throws {
        for (name, option, on) in switches {
            var now: Int32 = -1
            let code = samsyn_sqlite_switch(db.sqliteConnection, option, on, &now)
            guard code == SQLITE_OK, now == on else {
                throw DatabaseError(message: "SQLite refuses to set \(name) to \(on)")
            }
        }
    }

    /// The switches as one connection has them now, read back from SQLite.
    func switchesNow() async throws(StoreError) -> [String: Int32] {
        try await read { db in
            var values: [String: Int32] = [:]
            for (name, option, _) in Self.switches {
                var now: Int32 = -1
                _ = samsyn_sqlite_switch(db.sqliteConnection, option, -1, &now)
                values[name] = now
            }
            return values
        }
    }
}
