internal import GRDB
public import Model

extension Store {
    /// Bytes on the wire that answers 304 have saved, by source, as far back as the log goes: each counts as much as the
    /// document that it stood for.
    public func savedBytes() async throws(StoreError) -> [Identifier<Source>: Int] {
        let sql = """
            WITH exchange AS (
              SELECT source, requested, json_extract(body, '$.url') AS url, json_extract(body, '$.status') AS status,
                json_extract(body, '$.wireBytes') AS bytes
              FROM fetch
            ), run AS (
              SELECT *, sum(status = 200) OVER (PARTITION BY source, url ORDER BY requested) AS number FROM exchange
            ), standing AS (
              SELECT source, status, number,
                first_value(bytes) OVER (PARTITION BY source, url, number ORDER BY requested) AS document
              FROM run
            )
            SELECT source, sum(document) AS saved FROM standing WHERE status = 304 AND number > 0 GROUP BY source
            """
        return try await read { db in
            try Row.fetchAll(db, sql: sql).reduce(into: [:]) { saved, row in
                saved[Identifier(row["source"])] = row["saved"]
            }
        }
    }
}
