import ArgumentParser
import Configuring
import Model
import Reporting
import Rounds
import Storage

/// Reads what is stored again with the present rules.
struct ReextractCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "reextract", abstract: "Read the stored snapshots again with the present rules.",
        discussion: """
            Nobody is asked for anything. What differs is listed, and stored as technical change: never as a promoter's.
            A newer Samsyn does so by itself at its first round.
            """)

    @Argument(help: "Only these sources.")
    var sources: [String] = []

    @Flag(help: "Only list what would differ.")
    var dryRun = false

    @Flag(help: "One JSON object a line.")
    var json = false

    @OptionGroup var options: RegionOptions

    func run() async throws {
        try await exiting {
            let region = try options.region()
            for id in sources where region.configuration.source(Identifier(id)) == nil {
                throw Failure(
                    .configuration, ["there is no source '\(id)' in \(options.configurationPath); see: samsyn sources"])
            }
            let chosen = region.configuration.sources.filter { sources.isEmpty || sources.contains($0.id.rawValue) }
            let lock = try StateLock(inFolder: options.statePath)
            defer { withExtendedLifetime(lock) {} }
            let changes = try await region.reextract(chosen, at: options.moment, isDryRun: dryRun)
            if !dryRun { try await region.assess(at: options.moment) }
            let context = try await region.context()
            for change in changes {
                print(
                    json
                        ? JSONText.line(ChangeJSON(change, context.reference(change.offering)))
                        : ChangeLine.text(change, in: context))
            }
            StandardError.print(["\(chosen.count) sources read again, \(changes.count) technical differences"])
        }
    }
}
