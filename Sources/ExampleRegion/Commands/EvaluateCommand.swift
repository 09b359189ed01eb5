import ArgumentParser
import FoundationEssentials

struct EvaluateCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "evaluate", abstract: "Prints precision and recall of a run, by kind.",
        discussion:
            "RUN.jsonl holds what was said each week, one JSON object a line: see Documentation/ExampleRegion.md.")

    @OptionGroup var option: PortOption

    @Argument(help: "The run, as neutral JSON lines.")
    var path: String

    func run() throws {
        guard let data = try? Data(contentsOf: URL(filePath: path)) else { throw EvaluationError.unreadable(path) }
        let lines = try RunLine.lines(of: String(decoding: data, as: UTF8.self))
        let evaluation = Evaluation(of: lines, against: Truth(of: try option.region()))
        print(EvaluationTable.text(of: evaluation), terminator: "")
    }
}
