import ArgumentParser
import Model
import Reconciling

/// `samsyn match A B`: matches two tables with the reconciler's engine.
struct MatchCommand: AsyncParsableCommand {
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

    func run() async throws {
        try await exiting {
            let pairs = Matcher().match(try Self.table(at: a), try Self.table(at: b))
            print(pairs.map { json ? MatchLine.json($0) : MatchLine.text($0) }.joined(), terminator: "")
        }
    }

    /// - Throws: a ``Failure`` that names the file, and the line or row where there is one.
    static func table(at path: String) throws -> RecordTable {
        do {
            let bytes = try InputFile.bytes(at: path)
            return try isJSON(bytes) ? RecordTable(jsonLines: bytes) : RecordTable(CSVTable(parsing: bytes))
        } catch let error as InputFile.Unreadable {
            throw Failure(.configuration, ["\(error)"])
        } catch {
            throw Failure(.configuration, ["\(path): \(error)"])
        }
    }

    /// An array is no table here, but it is meant as JSON, and said to be wrong as such.
    private static func isJSON(_ bytes: [UInt8]) -> Bool {
        let first = bytes.first { $0 > 0x20 && $0 < 0x80 }
        return first == UInt8(ascii: "{") || first == UInt8(ascii: "[")
    }
}
