import ArgumentParser
import Configuring
import Model
import Reporting
import Rounds
import Storage

/// How sources stand.
struct SourcesCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "sources",
        abstract: "List sources: how they stand, when they were read, and when they are read next.",
        discussion: """
            READ is the last good reading, CHANGED the last difference, NEXT when it is due, EVERY its interval, SAVED the bytes \
            that answers 304 spared. What went wrong stands at the line's end. --all also lists those that are not enabled.
            """)

    @OptionGroup var list: ListOptions

    func run() async throws {
        try await exiting {
            let region = try list.region.region()
            let states = try await region.store.sourceStates()
            let saved = try await region.store.savedBytes()
            var table = SourceTable(now: list.region.moment)
            for source in region.configuration.sources where list.all || source.enabled {
                let (state, bytes) = (states[source.id], saved[source.id] ?? 0)
                table.add(source, state, savedBytes: bytes)
                guard list.json else { continue }
                let interval = SourceTable.interval(of: source)
                print(JSONText.line(SourceJSON(source, state, interval: interval, savedBytes: bytes)))
            }
            if !list.json { for line in table.lines { print(line) } }
        }
    }
}
