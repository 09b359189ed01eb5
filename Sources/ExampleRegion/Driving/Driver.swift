import Foundation

/// Drives the product through the weeks of the region, as a coordinator would each Monday.
struct Driver: Sendable {
    let region: Region
    let clock: WeekClock
    /// The product's binary.
    let program: URL
    /// Where its state, its configuration and all that it printed are left.
    let folder: URL
    /// Whether each week's relations are asked for too.
    var readsRelations = true

    /// - Throws: ``DriveError`` where a command fails or the folder holds an earlier run.
    func run() async throws -> [RunLine] {
        guard !FileManager.default.fileExists(atPath: folder.appending(path: "state").path) else {
            throw DriveError.usedFolder(folder.path)
        }
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        try Data(SourcesFile.text(of: region).utf8).write(to: folder.appending(path: "sources.yml"))
        var lines: [RunLine] = []
        for week in region.world.weeks { lines += try await self.week(week) }
        let text = try lines.map { try $0.json() + "\n" }.joined()
        try Data(text.utf8).write(to: folder.appending(path: "run.jsonl"))
        return lines
    }

    private func week(_ week: Int) async throws -> [RunLine] {
        clock.week = week
        let monday = region.world.monday(of: week)
        let reading = WeekLines(week: week, day: monday.iso)
        // A source that fails is part of the region: exit 1.
        _ = try await output(of: ["sync"], week: week, allowed: [0, 1])
        let since = "\(monday.adding(days: -6).iso)T00:00:00Z"
        let report = try await output(of: ["report", "--format", "json", "--since", since], week: week)
        let catalogue = try await output(of: ["catalogue", "list", "--json"], week: week)
        let findings = try await output(of: ["findings", "--json"], week: week)
        let relations = readsRelations ? try await output(of: ["relations", "--json"], week: week) : Data()
        return try reading.offerings(catalogue) + reading.changes(report) + reading.findings(findings)
            + reading.relations(relations)
    }

    private func output(of command: [String], week: Int, allowed: Set<Int32> = [0]) async throws -> Data {
        let file = folder.appending(path: "w\(week)-\(command[0]).json")
        try Data().write(to: file)
        let process = Process()
        process.executableURL = program
        process.arguments =
            command + [
                "--config", folder.appending(path: "sources.yml").path, "--state", folder.appending(path: "state").path,
                "--now", "\(region.world.monday(of: week).iso)T08:00:00Z",
            ]
        process.standardOutput = try FileHandle(forWritingTo: file)
        let status = try await withCheckedThrowingContinuation {
            (continuation: CheckedContinuation<Int32, any Error>) in
            process.terminationHandler = { continuation.resume(returning: $0.terminationStatus) }
            do { try process.run() } catch { continuation.resume(throwing: error) }
        }
        guard allowed.contains(status) else { throw DriveError.failed(command.joined(separator: " "), week, status) }
        return try Data(contentsOf: file)
    }
}

enum DriveError: Error, CustomStringConvertible {
    case usedFolder(String)
    case failed(String, Int, Int32)

    var description: String {
        switch self {
        case .usedFolder(let path): "\(path) holds the state of an earlier run; name a new --work folder"
        case .failed(let command, let week, let status): "week \(week): '\(command)' ended with exit code \(status)"
        }
    }
}
