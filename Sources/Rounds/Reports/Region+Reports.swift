import Configuring
public import FoundationEssentials
import Model
public import Reporting
public import Storage

extension Region {
    /// The report of a span; any past one.
    ///
    /// - Parameters:
    ///   - since: nil: a week before `until`.
    ///   - until: nil: now.
    public func report(since: Date?, until: Date?, now: Date) async throws(StoreError) -> Report {
        let until = until ?? now
        let since = since ?? until.addingTimeInterval(-7 * 86_400)
        let findings = try await store.findings(since: since, until: until).map { $0.asOf(until) }
        return Report(
            region: configuration.region, since: since, until: until, now: now,
            changes: try await store.changes(since: since, until: until).map { $0.asOf(until) }, findings: findings,
            states: until < now ? try await store.sourceStates(at: until) : try await store.sourceStates(),
            context: try await context(), followUp: try await followUp(since: since, until: until))
    }

    /// The names of all that reports and worklists point at.
    public func context() async throws(StoreError) -> ReportContext {
        ReportContext(
            offerings: try await store.offerings(), promoters: Array(try await allPromoters().values),
            sources: configuration.sources)
    }
}
