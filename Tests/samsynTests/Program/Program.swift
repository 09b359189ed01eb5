import Foundation

/// The program that is built beside the tests, as a user runs it.
struct Program {
    static let path = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
        .appendingPathComponent("samsyn").path
    static var isBuilt: Bool { FileManager.default.isExecutableFile(atPath: path) }

    struct Outcome {
        let code: Int32
        let output: String
        let errors: [String]
    }

    /// - Parameter input: what it reads from standard input; files are used, so that no pipe can fill up.
    static func run(_ arguments: [String], input: String = "") throws -> Outcome {
        let folder = FileManager.default.temporaryDirectory.appending(path: "samsyn-run-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        func file(_ name: String, _ text: String = "") throws -> URL {
            let url = folder.appending(path: name)
            try Data(text.utf8).write(to: url)
            return url
        }
        let (output, errors) = (try file("output"), try file("errors"))
        let process = Process()
        process.executableURL = URL(fileURLWithPath: path)
        process.arguments = arguments
        process.currentDirectoryURL = folder
        process.environment = ["HOME": folder.path]
        process.standardInput = try FileHandle(forReadingFrom: try file("input", input))
        process.standardOutput = try FileHandle(forWritingTo: output)
        process.standardError = try FileHandle(forWritingTo: errors)
        try process.run()
        process.waitUntilExit()
        return Outcome(
            code: process.terminationStatus, output: try String(contentsOf: output, encoding: .utf8),
            errors: try String(contentsOf: errors, encoding: .utf8).split(separator: "\n").map(String.init))
    }
}
