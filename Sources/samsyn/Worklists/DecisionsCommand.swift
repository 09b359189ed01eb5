import ArgumentParser
import Model
import Reporting
import Rounds
import Storage

/// What people have said: who, when, why.
struct DecisionsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "decisions", abstract: "List what people decided: who, when, why; oldest first.")

    @OptionGroup var list: ListOptions

    func run() async throws {
        try await exiting {
            for decision in try await list.region.store().decisions() {
                let shown = DecisionJSON(decision)
                list.show(
                    shown,
                    [
                        shown.at, shown.by, shown.verdict, shown.subject, shown.offerings.joined(separator: " – "),
                        shown.field, shown.reason,
                    ])
            }
        }
    }
}
