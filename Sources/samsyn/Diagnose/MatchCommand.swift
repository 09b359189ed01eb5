import ArgumentParser
import Model
import Reconciling

/// `samsyn match A B`: matches two tables with the reconciler's engine.
struct MatchCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "match",
        abstract: "Matches the rows of two tables.",
        discussion: """
            Both are CSV with a header, or JSON lines, and have a column 'id'. Which columns are titles, numbers, codes or days is found \
            out. Prints the pairs taken for the same, with what every piece of evidence added to the score or took from it (in bits), \
            and those that a person should decide, marked 'unsure'.

            Example: samsyn match ours.csv theirs.csv --json
            """)

    @Argument(help: "The first table.", completion: .file())
    var a: String

    @Argument(help: "The second table.", completion: .file())
    var b: String

    @Flag(help: "One JSON object a line.")
    var json = false

    func run() throws {
        let pairs = Matcher().match(try table(a), try table(b))
        print(pairs.map { json ? MatchLine.json($0) : MatchLine.text($0) }.joined(), terminator: "")
    }

    private func table(_ path: String) throws -> RecordTable {
        let bytes = try InputFile.bytes(at: path)
        do {
            let isJSON = bytes.first { $0 > 0x20 && $0 < 0x80 } == UInt8(ascii: "{")
            return try isJSON ? RecordTable(jsonLines: bytes) : RecordTable(CSVTable(parsing: bytes))
        } catch {
            throw UnreadableTable(path: path, reason: "\(error)")
        }
    }
}

/// A table that cannot be matched.
private struct UnreadableTable: Error, CustomStringConvertible {
    let path: String
    let reason: String

    var description: String { "\(path): \(reason)" }
}
