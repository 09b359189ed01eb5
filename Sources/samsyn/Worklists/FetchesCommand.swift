import ArgumentParser
import Configuring
import Model
import Reporting
import Rounds
import Storage

/// The fetch log of a source.
struct FetchesCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "fetches", abstract: "List the latest fetches of a source, newest first.",
        discussion: "OUTCOME says what became of it; ADDRESS → where the answer came from after redirects.")

    @Argument(help: "The source's id.")
    var source: String

    @Option(help: "At most so many; --all lifts it.")
    var limit = 50

    @OptionGroup var list: ListOptions

    func validate() throws {
        guard limit > 0 else { throw ValidationError("--limit is 1 or more; --all lists all") }
    }

    func run() async throws {
        try await exiting {
            let region = try list.region.region()
            let most = list.all ? Int(Int32.max) : limit
            let fetches = try await region.store.fetches(of: Identifier(source), limit: most)
            guard !fetches.isEmpty || region.configuration.source(Identifier(source)) != nil else {
                throw Failure(
                    .configuration,
                    [
                        UnknownName.text(
                            "source", source, among: region.configuration.sources.map(\.id.rawValue), list: "sources")
                    ])
            }
            var table = FetchTable()
            for fetch in fetches {
                table.add(fetch)
                if list.json { print(JSONText.line(FetchJSON(fetch))) }
            }
            guard !list.json else { return }
            for line in fetches.isEmpty ? ["\(source) was never asked; samsyn sync \(source) asks now"] : table.lines {
                print(line)
            }
        }
    }
}
