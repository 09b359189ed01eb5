import Configuring
public import FoundationEssentials
public import Model
public import Reconciling
public import Storage

extension Region {
    /// The months between two moments that a round was made in, oldest first.
    ///
    /// - Parameter since: nil: from the first round on.
    public func followUp(since: Date? = nil, until: Date) async throws(StoreError) -> [FollowUpMonth] {
        let first = since.map { MonthlyFigures.month(of: $0) } ?? ""
        let last = MonthlyFigures.month(of: until)
        let figures = try await store.monthlyFigures().filter { $0.month >= first && $0.month <= last }
        return FollowUpMonth.all(
            figures, findings: try await store.findings(since: since ?? .distantPast, until: until).asOf(until),
            changes: try await store.changes(until: until))
    }

    /// How fresh an entry is by the region's policy for its source.
    public func freshness(of offering: Offering, at now: Date) -> Freshness {
        let source = offering.source.flatMap { configuration.source($0) }
        return Freshness(
            offering, reviewEvery: (source?.stale ?? configuration.defaults.stale).reviewEvery, now: now)
    }

    /// Who serves which need, with what companies asked for.
    public func gapGrid() async throws(StoreError) -> GapGrid {
        GapGrid(try await store.offerings(), needs: try await readNeeds())
    }

    /// What companies asked for, with the codes that their words give.
    public func readNeeds() async throws(StoreError) -> [ReadNeed] {
        try await store.needs().map(ReadNeed.init)
    }

    /// Imports a table of companies' needs in the place of all earlier ones.
    public func importNeeds(_ table: CSVTable) async throws -> [ReadNeed] {
        let needs = try NeedImport(table).needs
        try await store.replaceNeeds(needs)
        return needs.map(ReadNeed.init)
    }
}

extension [Finding] {
    fileprivate func asOf(_ moment: Date) -> [Finding] { map { $0.asOf(moment) } }
}
