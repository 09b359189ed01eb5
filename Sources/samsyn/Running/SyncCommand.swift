import ArgumentParser
import Configuring
import Daemon
import Fetching
import FoundationEssentials
import Model
import Rounds
import Storage
import Transfer

/// Reads sources once, now.
struct SyncCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "sync",
        abstract: "Read every enabled source now.",
        discussion: """
            Validators are sent; freshness and due times are ignored. robots.txt, Retry-After, delays and the address policy hold.
            Exit 0: done. 1: some sources failed; their health says why (samsyn sources).
            """)

    @Argument(help: "Only these sources.")
    var sources: [String] = []

    @Flag(help: "Only what is due.")
    var due = false

    @OptionGroup var options: RegionOptions

    func run() async throws {
        try await exiting {
            let region = try options.region()
            let chosen = try await chosenSources(region)
            if let refusal = try options.check().contactRefusal(fetching: chosen) {
                throw Failure(.configuration, [refusal.description])
            }
            let lock = try StateLock(inFolder: options.statePath)
            defer { withExtendedLifetime(lock) {} }
            let now = options.moment
            let kit = try FetchingKit(
                region.configuration, version: Version.text, logger: options.logger("samsyn.fetching")
            ) { now }
            let progress = Progress(total: chosen.count)
            let summary = try await region.round(
                over: chosen, with: kit.fetcher, credentials: try kit.credentials(), at: now, isByHand: !due
            ) { source, health in progress.step("\(source): \(health.rawValue)") }
            progress.end()
            await kit.engine.shutDown()
            StandardError.print([
                "\(summary.sources) sources read, \(summary.failed.count) in trouble, \(summary.changes) changes, \(summary.findings) new findings"
            ])
            if !summary.failed.isEmpty { throw ExitCode(Failure.Code.someSourcesFailed.rawValue) }
        }
    }

    private func chosenSources(_ region: Region) async throws -> [Source] {
        let enabled = region.configuration.enabledSources
        for id in sources where region.configuration.source(Identifier(id)) == nil {
            let known = region.configuration.sources.map(\.id.rawValue)
            throw Failure(.configuration, [UnknownName.text("source", id, among: known, list: "sources")])
        }
        let named = sources.isEmpty ? enabled : region.configuration.sources.filter { sources.contains($0.id.rawValue) }
        guard due else { return named }
        let states = try await region.store.sourceStates()
        let now = options.moment
        return named.filter { states[$0.id]?.nextDue.map { $0 <= now } ?? true }
    }
}
