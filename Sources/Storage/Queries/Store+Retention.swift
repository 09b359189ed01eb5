public import FoundationEssentials
internal import GRDB

/// What a tidying took out.
public struct Tidied: Hashable, Sendable {
    public var snapshots = 0
    public var fetches = 0

    public init() {}
}

extension Store {
    /// Rows that are taken out in one transaction, so that nobody waits long for the writer.
    static let tidyingBatch = 500

    /// Takes out what is older than it must be kept.
    ///
    /// A snapshot stays while something points at it, however old: the evidence of a change or finding, an entry's
    /// quotation, what a source's address shows now. So every past report can be made again. Of the fetches the newest
    /// of each source and of each kept snapshot stay.
    ///
    /// - Parameters:
    ///   - fetches: fetches from this moment on are kept.
    ///   - snapshots: snapshots that were served from this moment on are kept.
    public func tidy(fetchesBefore fetches: Date, snapshotsBefore snapshots: Date) async throws(StoreError) -> Tidied {
        var tidied = Tidied()
        let needed = try await neededSnapshots()
        let old = try await snapshotsServed(before: snapshots).filter { !needed.contains($0) }
        tidied.snapshots = try await delete(from: "snapshot", where: "hash", old)
        tidied.fetches = try await delete(from: "fetch", where: "id", try await fetchesToDrop(before: fetches))
        return tidied
    }

    /// Every snapshot that a stored value names.
    private func neededSnapshots() async throws(StoreError) -> Set<String> {
        try await read { db in
            var needed: Set<String> = []
            for table in ["change", "finding", "offering", "sourceState", "kept"] {
                let only = table == "kept" ? "area = 'response' AND" : ""
                let sql = """
                    SELECT DISTINCT node.value FROM \(table), json_tree(CAST(\(table).body AS TEXT)) AS node
                    WHERE \(only) node.key = 'snapshot' AND node.type = 'text'
                    """
                needed.formUnion(try String.fetchAll(db, sql: sql))
            }
            return needed
        }
    }

    private func snapshotsServed(before moment: Date) async throws(StoreError) -> [String] {
        try await read { db in
            try String.fetchAll(
                db,
                sql: """
                    SELECT hash FROM snapshot WHERE firstSeen < ?1 AND NOT EXISTS (
                        SELECT 1 FROM fetch WHERE fetch.snapshot = snapshot.hash AND fetch.requested >= ?1)
                    """, arguments: [Self.bound(moment)])
        }
    }

    private func fetchesToDrop(before moment: Date) async throws(StoreError) -> [String] {
        try await read { db in
            try String.fetchAll(
                db,
                sql: """
                    SELECT id FROM fetch WHERE requested < ? AND EXISTS (
                        SELECT 1 FROM fetch AS later
                        WHERE later.source = fetch.source AND later.requested > fetch.requested
                    ) AND (snapshot IS NULL OR NOT EXISTS (SELECT 1 FROM snapshot WHERE hash = fetch.snapshot)
                        OR EXISTS (SELECT 1 FROM fetch AS later
                            WHERE later.snapshot = fetch.snapshot AND later.requested > fetch.requested))
                    """, arguments: [Self.bound(moment)])
        }
    }

    private func delete(from table: String, where column: String, _ keys: [String]) async throws(StoreError) -> Int {
        var rest = keys[...]
        while !rest.isEmpty, !Task.isCancelled {
            let batch = rest.prefix(Self.tidyingBatch)
            rest = rest.dropFirst(batch.count)
            try await write { db in
                let statement = try db.makeStatement(sql: "DELETE FROM \(table) WHERE \(column) = ?")
                for key in batch { try statement.execute(arguments: [key]) }
            }
        }
        return keys.count - rest.count
    }
}
