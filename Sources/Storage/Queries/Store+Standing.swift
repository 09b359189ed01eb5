public import FoundationEssentials
internal import GRDB
public import Model

extension Store {
    /// How each source stood at `moment`: as its last turn before it left it.
    ///
    /// What pages say and which of it is noise is not kept here.
    public func sourceStates(at moment: Date) async throws(StoreError) -> [Identifier<Source>: SourceState] {
        let states: [SourceState] = try await read { db in
            try Body.all(
                db,
                """
                SELECT standing.body FROM standing JOIN (
                    SELECT source AS id, max(at) AS latest FROM standing WHERE at <= ? GROUP BY source
                ) ON standing.source = id AND standing.at = latest ORDER BY standing.source
                """, [Self.bound(moment)])
        }
        return Dictionary(uniqueKeysWithValues: states.map { ($0.id, $0) })
    }

    static func saveStanding(of state: SourceState, _ db: Database) throws {
        guard let at = state.lastRequest else { return }
        var standing = state
        standing.noise = [:]
        standing.pagePassages = []
        try db.execute(
            sql: "INSERT OR REPLACE INTO standing (source, at, body) VALUES (?, ?, ?)",
            arguments: [state.id.rawValue, at.milliseconds, try Body.text(standing)])
    }
}
