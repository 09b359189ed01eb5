import ArgumentParser
import FoundationEssentials
import Model
import Reporting
import Rounds

/// The figures of the follow-up, month by month.
struct FollowUpCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "followup",
        abstract: "Show month by month who overlaps, what opened and closed, how fresh and how clear it is.",
        discussion: "As CSV: the matrix promoter by promoter, a row a pair and month, with the month's figures beside.")

    @Option(help: "From when. Default: the first round.", transform: RegionOptions.moment)
    var since: Date?

    @Option(help: "To when. Default: now.", transform: RegionOptions.moment)
    var until: Date?

    @Flag(help: "One JSON object a month.")
    var json = false

    @Option(help: ArgumentHelp("text, csv or json.", valueName: "format"))
    var format = "text"

    @OptionGroup var options: RegionOptions

    func validate() throws {
        guard ["text", "csv", "json"].contains(format) else {
            throw ValidationError("there is no format '\(format)'; choose text, csv or json")
        }
    }

    func run() async throws {
        try await exiting {
            let region = try options.region()
            let months = try await region.followUp(since: since, until: until ?? options.moment)
            if json || format == "json" {
                for month in months { print(JSONText.line(FollowUpJSON(month))) }
            } else if format == "csv" {
                let table = FollowUpTable.table(months, in: try await region.context())
                let bytes = CSVWriter(for: .spreadsheet, separator: .semicolon).bytes(of: table)
                print(String(decoding: bytes, as: UTF8.self), terminator: "")
            } else {
                for month in months { print(Self.line(FollowUpJSON(month))) }
            }
        }
    }

    private static func line(_ month: FollowUpJSON) -> String {
        func share(_ value: Double?) -> String { value.map { "\($0)" } ?? "–" }
        return [
            month.month, "offerings \(month.offerings)", "overlaps \(month.overlaps.reduce(0) { $0 + $1.overlaps })",
            "clarity \(share(month.clarity))", "freshness \(share(month.freshness))",
            "opened \(month.opened.values.reduce(0, +))", "closed \(month.closed.values.reduce(0, +))",
            "changes \(month.changes)", "boundaries \(month.boundaries) (\(month.drifted) drifted)",
        ].joined(separator: "  ")
    }
}
