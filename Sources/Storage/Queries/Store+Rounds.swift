import FoundationEssentials
internal import GRDB
public import Model

/// All that one source's turn of a round leaves behind.
public struct SourceOutcome: Sendable {
    public var state: SourceState
    public var fetches: [FetchRecord] = []
    public var snapshots: [Snapshot] = []
    public var kept: [KeptRecord] = []
    public var offerings: [Offering] = []
    public var changes: [Change] = []
    public var events: [Event] = []

    public init(state: SourceState) {
        self.state = state
    }
}

/// What the region as a whole looks like after the sources' turns.
public struct AssessmentOutcome: Sendable {
    /// Entries whose facets or status moved.
    public var offerings: [Offering] = []
    /// Findings that opened, changed or closed.
    public var findings: [Finding] = []
    /// How every pair that was looked at stands; nil leaves the stored ones.
    public var relations: [Relation]?
    /// Changes that were snoozed until now.
    public var changes: [Change] = []
    public var events: [Event] = []
    /// The month's figures as they are now.
    public var figures: MonthlyFigures?

    public init() {}
}

extension Store {
    /// Stores a source's turn: all of it, or nothing when the process dies.
    public func record(_ outcome: SourceOutcome) async throws(StoreError) {
        try await write { db in
            for snapshot in outcome.snapshots { try Self.save(snapshot, db) }
            for fetch in outcome.fetches { try Self.save(fetch, db) }
            for record in outcome.kept { try Self.save(record, db) }
            try Self.save(outcome.state, db)
            try Self.saveStanding(of: outcome.state, db)
            for offering in outcome.offerings { try Self.save(offering, db) }
            for change in outcome.changes { try Self.save(change, db) }
            for event in outcome.events { try Self.append(event, db) }
        }
    }

    /// Stores an assessment: all of it, or nothing when the process dies. The round is then over.
    public func record(_ outcome: AssessmentOutcome) async throws(StoreError) {
        try await write { db in
            for offering in outcome.offerings { try Self.save(offering, db) }
            for change in outcome.changes { try Self.save(change, db) }
            for finding in outcome.findings { try Self.save(finding, db) }
            if let relations = outcome.relations { try Self.replaceRelations(relations, db) }
            if let figures = outcome.figures { try Self.save(figures, db) }
            try Self.forget(.round, key: KeptRecord.unassessed, db)
            for event in outcome.events { try Self.append(event, db) }
        }
    }
}
