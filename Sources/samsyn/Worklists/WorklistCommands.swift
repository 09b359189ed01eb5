import ArgumentParser
import Configuring
import FoundationEssentials
import Model
import Reporting
import Rounds
import Storage

/// What changed.
struct ChangesCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "changes", abstract: "List changes that wait for a decision.")

    @Flag(help: "One JSON object a line.") var json = false
    @Flag(help: "Also those that were decided or taken back.") var all = false
    @OptionGroup var options: RegionOptions

    func run() async throws {
        try await exiting {
            let region = try options.region()
            let context = try await region.context()
            let changes = try await all ? region.store.changes() : region.store.openChanges()
            for change in changes {
                let offering = context.reference(change.offering)
                print(
                    json
                        ? JSONText.line(ChangeJSON(change, offering))
                        : "\(change.id)  \(CalendarDay(change.at))  \(change.type.rawValue)  \(change.significance.rawValue)  \(offering.title) (\(context.promoterName(offering.promoter)))  \(change.fields.map { "\($0.field): \($0.before?.description ?? "–") → \($0.after?.description ?? "–")" }.joined(separator: "; "))"
                )
            }
        }
    }
}

/// What a coordinator should look at.
struct FindingsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "findings", abstract: "List what a coordinator should look at.")

    @Flag(help: "One JSON object a line.") var json = false
    @Flag(help: "Also those that are closed.") var all = false
    @OptionGroup var options: RegionOptions

    func run() async throws {
        try await exiting {
            let region = try options.region()
            let context = try await region.context()
            let findings =
                try await all
                ? region.store.findings(since: .distantPast, until: .distantFuture) : region.store.currentFindings()
            for finding in findings {
                let shown = FindingJSON(finding, in: context)
                print(
                    json
                        ? JSONText.line(shown)
                        : "\(shown.id)  \(shown.opened.prefix(10))  \(shown.kind)/\(shown.reason)  \(shown.state)  \(shown.explanation.sv)"
                )
            }
        }
    }
}

/// How offerings stand to each other.
struct RelationsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "relations", abstract: "List how offerings stand to each other, also those that do not overlap.")

    @Flag(help: "One JSON object a line.") var json = false
    @Flag(help: "The same: every relation is always listed.") var all = false
    @OptionGroup var options: RegionOptions

    func run() async throws {
        try await exiting {
            let region = try options.region()
            let context = try await region.context()
            for relation in try await region.store.relations() {
                let shown = RelationJSON(relation, in: context)
                print(
                    json
                        ? JSONText.line(shown)
                        : "\(shown.relation)  \(shown.a.title) (\(context.promoterName(Identifier(shown.a.promoter)))) – \(shown.b.title) (\(context.promoterName(Identifier(shown.b.promoter))))"
                )
            }
        }
    }
}

/// How sources stand.
struct SourcesCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "sources", abstract: "List sources: how they stand, when they were read and are read next.")

    @Flag(help: "One JSON object a line.") var json = false
    @Flag(help: "Also those that are not enabled.") var all = false
    @OptionGroup var options: RegionOptions

    func run() async throws {
        try await exiting {
            let region = try options.region()
            let states = try await region.store.sourceStates()
            for source in region.configuration.sources where all || source.enabled {
                let shown = SourceJSON(source, states[source.id])
                print(
                    json
                        ? JSONText.line(shown)
                        : "\(shown.id)  \(shown.health ?? "never read")  read \(shown.lastSuccess ?? "never")  changed \(shown.lastChange ?? "never")  next \(shown.nextDue ?? "at once")\(shown.failure.map { "  (\($0))" } ?? "")"
                )
            }
        }
    }
}

/// The fetch log of a source.
struct FetchesCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "fetches", abstract: "List the latest fetches of a source, newest first.")

    @Argument(help: "The source's id.") var source: String
    @Option(help: "At most so many.") var limit = 50
    @Flag(help: "One JSON object a line.") var json = false
    @Flag(help: "All of them.") var all = false
    @OptionGroup var options: RegionOptions

    func run() async throws {
        try await exiting {
            let store = try options.store()
            for fetch in try await store.fetches(of: Identifier(source), limit: all ? Int(Int32.max) : limit) {
                let shown = FetchJSON(fetch)
                print(
                    json
                        ? JSONText.line(shown)
                        : "\(shown.requested)  \(shown.status.map(String.init) ?? "---")  \(shown.health)  \(shown.wireBytes) B  \(shown.url)\(shown.failure.map { "  (\($0))" } ?? "")"
                )
            }
        }
    }
}
