import ArgumentParser
import Model
import Reporting
import Rounds
import Storage

/// What changed.
struct ChangesCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "changes", abstract: "List changes that wait for a decision.")

    @OptionGroup var list: ListOptions

    func run() async throws {
        try await exiting {
            let region = try list.region.region()
            let context = try await region.context()
            let changes = try await list.all ? region.store.changes() : region.store.openChanges()
            for change in changes {
                list.show(
                    ChangeJSON(change, context.reference(change.offering)), [ChangeLine.text(change, in: context)])
            }
        }
    }
}
