import ArgumentParser
import Configuring
import Model
import Reporting
import Rounds
import Storage

/// How sources stand.
struct SourcesCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "sources", abstract: "List sources: how they stand, when they were read and are read next.")

    @OptionGroup var list: ListOptions

    func run() async throws {
        try await exiting {
            let region = try list.region.region()
            let states = try await region.store.sourceStates()
            for source in region.configuration.sources where list.all || source.enabled {
                let shown = SourceJSON(source, states[source.id])
                list.show(
                    shown,
                    [
                        shown.id, shown.health ?? "never read", "read \(shown.lastSuccess ?? "never")",
                        "changed \(shown.lastChange ?? "never")", "next \(shown.nextDue ?? "at once")",
                        shown.failure.map { "(\($0))" },
                    ])
            }
        }
    }
}
