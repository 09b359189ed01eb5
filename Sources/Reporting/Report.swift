public import FoundationEssentials
public import Model

/// What happened in a span of time and what waits for a decision: everything that a report of any format shows.
public struct Report: Sendable {
    public var region: String
    public var since: Date
    public var until: Date
    /// The moment that the report speaks from.
    public var now: Date
    /// Changes of the span, but for those that no reader would see.
    public var changes: [Change]
    /// Findings that were open at some time of the span.
    public var findings: [Finding]
    public var states: [Identifier<Source>: SourceState]
    public var context: ReportContext
    /// The months of the span, oldest first.
    public var followUp: [FollowUpMonth]

    public init(
        region: String, since: Date, until: Date, now: Date, changes: [Change], findings: [Finding],
        states: [Identifier<Source>: SourceState], context: ReportContext, followUp: [FollowUpMonth] = []
    ) {
        self.region = region
        self.since = since
        self.until = until
        self.now = now
        self.changes = changes.filter { $0.significance != .presentational }
            .sorted { ($0.at, $0.id) < ($1.at, $1.id) }
        self.findings = findings.sorted {
            ($1.severity, $0.kind.rawValue, $0.id) < ($0.severity, $1.kind.rawValue, $1.id)
        }
        self.states = states
        self.context = context
        self.followUp = followUp
    }

    /// How the report looks to a machine: the JSON that others read.
    public var json: ReportJSON { ReportJSON(self) }
}

/// The report's JSON: keys only ever get added.
public struct ReportJSON: Encodable, Sendable {
    public var region: String
    public var since: String
    public var until: String
    public var now: String
    public var changes: [ChangeJSON]
    public var findings: [FindingJSON]
    public var sources: [SourceJSON]
    public var followUp: [FollowUpJSON]

    init(_ report: Report) {
        region = report.region
        since = report.since.rfc3339
        until = report.until.rfc3339
        now = report.now.rfc3339
        changes = report.changes.map { ChangeJSON($0, report.context.reference($0.offering)) }
        findings = report.findings.map { FindingJSON($0, in: report.context) }
        followUp = report.followUp.map(FollowUpJSON.init)
        sources = report.context.sources.values.sorted { $0.id < $1.id }.map { SourceJSON($0, report.states[$0.id]) }
    }
}
