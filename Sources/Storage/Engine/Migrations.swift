internal import GRDB

/// The schema's steps, oldest first. A shipped step is never edited: a change is a new step at the end.
enum Migrations {
    static var all: DatabaseMigrator {
        var migrator = DatabaseMigrator()
        migrator.registerMigration("2026-11 first schema") { db in
            try sources(db)
            try catalogue(db)
            try findings(db)
            try outbox(db)
        }
        migrator.registerMigration("2026-11 fetches by snapshot") { db in
            try db.create(indexOn: "fetch", columns: ["snapshot", "requested"])
        }
        migrator.registerMigration("2026-11 boundaries, needs and follow-up") { db in try followUp(db) }
        return migrator
    }

    private static func sources(_ db: Database) throws {
        try db.create(table: "promoter", options: .strict) { table in
            table.primaryKey("id", .text)
            table.column("body", .text).notNull()
        }
        try db.create(table: "snapshot", options: [.strict, .withoutRowID]) { table in
            table.primaryKey("hash", .text)
            table.column("size", .integer).notNull()
            table.column("body", .blob).notNull()
            table.column("firstSeen", .integer).notNull()
        }
        try db.create(table: "fetch", options: .strict) { table in
            table.primaryKey("id", .text)
            table.column("source", .text).notNull()
            table.column("requested", .integer).notNull()
            table.column("snapshot", .text)
            table.column("body", .text).notNull()
        }
        try db.create(indexOn: "fetch", columns: ["source", "requested"])
        try db.create(table: "sourceState", options: .strict) { table in
            table.primaryKey("id", .text)
            table.column("body", .text).notNull()
        }
        try db.create(table: "kept", options: [.strict, .withoutRowID]) { table in
            table.column("area", .text).notNull()
            table.column("key", .text).notNull()
            table.column("body", .blob).notNull()
            table.column("at", .integer).notNull()
            table.primaryKey(["area", "key"])
        }
    }

    private static func catalogue(_ db: Database) throws {
        try db.create(table: "offering", options: .strict) { table in
            table.primaryKey("id", .text)
            table.column("promoter", .text).notNull()
            table.column("body", .text).notNull()
        }
        try db.create(indexOn: "offering", columns: ["promoter"])
        try db.create(table: "change", options: .strict) { table in
            table.primaryKey("id", .text)
            table.column("offering", .text).notNull().references("offering")
            table.column("at", .integer).notNull()
            table.column("state", .text).notNull()
            table.column("body", .text).notNull()
        }
        try db.create(indexOn: "change", columns: ["at"])
        try db.create(indexOn: "change", columns: ["offering"])
    }

    private static func findings(_ db: Database) throws {
        try db.create(table: "finding", options: .strict) { table in
            table.column("id", .text).notNull()
            table.column("opened", .integer).notNull()
            table.column("closed", .integer)
            table.column("kind", .text).notNull()
            table.column("body", .text).notNull()
            table.primaryKey(["id", "opened"])
        }
        try db.create(indexOn: "finding", columns: ["closed"])
        try db.create(table: "relation", options: [.strict, .withoutRowID]) { table in
            table.column("a", .text).notNull().references("offering", onDelete: .cascade)
            table.column("b", .text).notNull().references("offering", onDelete: .cascade)
            table.column("body", .text).notNull()
            table.primaryKey(["a", "b"])
        }
        try db.create(table: "decision", options: .strict) { table in
            table.autoIncrementedPrimaryKey("number")
            table.column("subject", .text).notNull()
            table.column("at", .integer).notNull()
            table.column("body", .text).notNull()
        }
        try db.create(indexOn: "decision", columns: ["subject"])
    }

    private static func outbox(_ db: Database) throws {
        try db.create(table: "event", options: .strict) { table in
            table.autoIncrementedPrimaryKey("number")
            table.column("id", .text).notNull().unique()
            table.column("type", .text).notNull()
            table.column("at", .integer).notNull()
            table.column("body", .text).notNull()
        }
        try db.create(table: "endpoint", options: .strict) { table in
            table.primaryKey("id", .text)
            table.column("body", .text).notNull()
        }
        try db.create(table: "delivery", options: [.strict, .withoutRowID]) { table in
            table.column("event", .text).notNull().references("event", column: "id", onDelete: .cascade)
            table.column("endpoint", .text).notNull()
            table.column("line", .text).notNull()
            table.column("number", .integer).notNull()
            table.column("state", .text).notNull()
            table.column("due", .integer).notNull()
            table.column("body", .text).notNull()
            table.primaryKey(["endpoint", "event"])
        }
        try db.create(indexOn: "delivery", columns: ["state", "due"])
    }

    private static func followUp(_ db: Database) throws {
        for name in ["boundary", "need", "month"] {
            try db.create(table: name, options: .strict) { table in
                table.primaryKey("id", .text)
                table.column("body", .text).notNull()
            }
        }
        try db.create(table: "standing", options: [.strict, .withoutRowID]) { table in
            table.column("source", .text).notNull()
            table.column("at", .integer).notNull()
            table.column("body", .text).notNull()
            table.primaryKey(["source", "at"])
        }
    }
}
