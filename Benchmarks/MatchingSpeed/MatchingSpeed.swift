import FoundationEssentials
import Glibc
import Measuring
import Model
import Reconciling

/// Matches made-up offerings with a rewritten copy of them, beside Splink with the same files in the same run.
///
///     MatchingSpeed FOLDER PYTHON PEER [OFFERINGS …]
///
/// FOLDER takes the tables; PYTHON has Splink; PEER is peer.py. Each run is a process of its own.
@main struct MatchingSpeed {
    static let sizes = [1_000, 10_000, 100_000]

    static func main() throws {
        let arguments = CommandLine.arguments
        guard arguments.count >= 4 else {
            print("usage: MatchingSpeed FOLDER PYTHON PEER [OFFERINGS …]")
            exit(64)
        }
        if arguments[1] == "match" { return try match(arguments[2], arguments[3], into: arguments[4]) }
        let sizes = arguments.dropFirst(4).compactMap { Int($0) }
        let courses = [
            Course(name: "Samsyn", command: [arguments[0], "match"]),
            Course(name: "Splink", command: [arguments[2], arguments[3]]),
        ]
        try Comparison(courses: courses, sizes: sizes.isEmpty ? Self.sizes : sizes, folder: arguments[1]).run()
    }

    /// What is measured of ours: reading two tables and matching them.
    private static func match(_ a: String, _ b: String, into result: String) throws {
        let tables = try [a, b].map { try RecordTable(CSVTable(parsing: Array(Data(contentsOf: URL(filePath: $0))))) }
        let pairs = Matcher().match(tables[0], tables[1]).filter { !$0.unsure }
        try Data(pairs.map { "\($0.a)\t\($0.b)\n" }.joined().utf8).write(to: URL(filePath: result))
    }
}
