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
                let offering = context.reference(change.offering)
                list.show(
                    ChangeJSON(change, offering),
                    [
                        change.id.rawValue, CalendarDay(change.at).description, change.type.rawValue,
                        change.significance.rawValue,
                        "\(offering.title) (\(context.promoterName(offering.promoter)))",
                        change.fields.map(Self.text).joined(separator: "; "),
                    ])
            }
        }
    }

    private static func text(_ difference: FieldDifference) -> String {
        "\(difference.field): \(difference.before?.description ?? "–") → \(difference.after?.description ?? "–")"
    }
}
