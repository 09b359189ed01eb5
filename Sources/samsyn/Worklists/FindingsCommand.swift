import ArgumentParser
import FoundationEssentials
import Reporting
import Rounds
import Storage

/// What a coordinator should look at.
struct FindingsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "findings", abstract: "List what a coordinator should look at.")

    @OptionGroup var list: ListOptions

    func run() async throws {
        try await exiting {
            let region = try list.region.region()
            let context = try await region.context()
            let findings =
                try await list.all
                ? region.store.findings(since: .distantPast, until: .distantFuture) : region.store.currentFindings()
            for finding in findings {
                let shown = FindingJSON(finding, in: context)
                list.show(
                    shown,
                    [
                        shown.id, String(shown.opened.prefix(10)), "\(shown.kind)/\(shown.reason)", shown.state,
                        shown.explanation.sv,
                    ])
            }
        }
    }
}
