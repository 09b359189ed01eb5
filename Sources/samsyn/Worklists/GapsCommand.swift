import ArgumentParser
import Model
import Reconciling
import Reporting
import Rounds

/// Who serves which need, and who does not.
struct GapsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "gaps", abstract: "Show the grid need, phase, size and market: who serves it, and who asked.",
        discussion: """
            Without --json a line a need: cells that nobody, one and several promoters serve, and companies that asked.
            With --json a line a cell; without --all only those that nobody or one serves.
            """)

    @OptionGroup var list: ListOptions

    func run() async throws {
        try await exiting {
            let region = try list.region.region()
            let grid = try await region.gapGrid()
            let unread = try await region.readNeeds().filter { $0.codes(.need).isEmpty }
            if list.json {
                for cell in grid.cells where list.all || cell.coverage != .many { print(JSONText.line(GapJSON(cell))) }
            } else {
                for entry in FacetVocabulary.entries(of: .need) { print(Self.line(entry, grid)) }
            }
            for need in unread {
                StandardError.print([
                    "note: what need '\(need.need.id)' is about was not found; write its code into a column 'Typ av behov'"
                ])
            }
        }
    }

    private static func line(_ entry: FacetVocabulary.Entry, _ grid: GapGrid) -> String {
        let cells = grid.cells.filter { $0.need == entry.code }
        func count(_ coverage: GapCell.Coverage) -> Int { cells.count { $0.coverage == coverage } }
        let asked = cells.map(\.demand).max() ?? 0
        return "\(entry.code)  \(entry.swedish)  none \(count(.none))  one \(count(.one))  many \(count(.many))"
            + "  asked \(asked)"
    }
}

/// A cell of the grid as `gaps --json` gives it.
struct GapJSON: Encodable {
    let need: String
    let phase: String
    let size: String
    let market: String
    let coverage: String
    let promoters: [String]
    let possible: [String]
    let demand: Int

    init(_ cell: GapCell) {
        need = cell.need
        phase = cell.phase
        size = cell.size
        market = cell.market
        coverage = cell.coverage.rawValue
        promoters = cell.declared.map(\.rawValue)
        possible = cell.possible.map(\.rawValue)
        demand = cell.demand
    }
}
