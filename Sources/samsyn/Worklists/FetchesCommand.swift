import ArgumentParser
import Model
import Reporting
import Storage

/// The fetch log of a source.
struct FetchesCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "fetches", abstract: "List the latest fetches of a source, newest first.")

    @Argument(help: "The source's id.")
    var source: String

    @Option(help: "At most so many; --all lifts it.")
    var limit = 50

    @OptionGroup var list: ListOptions

    func run() async throws {
        try await exiting {
            let most = list.all ? Int(Int32.max) : limit
            for fetch in try await list.region.store().fetches(of: Identifier(source), limit: most) {
                let shown = FetchJSON(fetch)
                list.show(
                    shown,
                    [
                        shown.requested, shown.status.map(String.init) ?? "---", shown.health, "\(shown.wireBytes) B",
                        shown.url, shown.failure.map { "(\($0))" },
                    ])
            }
        }
    }
}
