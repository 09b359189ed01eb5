import ArgumentParser
import Foundation
import Hummingbird
import Logging

struct DriveCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "drive", abstract: "Drives samsyn through all weeks and prints precision and recall, by kind.")

    @OptionGroup var option: PortOption

    @Option(help: "The samsyn to drive.", completion: .file())
    var samsyn: String

    @Option(help: "A new folder for its state and for what it prints.", completion: .directory)
    var work: String

    func run() async throws {
        let region = try option.region()
        let clock = WeekClock(week: 1, last: region.world.weekCount)
        let driver = Driver(
            region: region, clock: clock, program: URL(filePath: samsyn), folder: URL(filePath: work))
        var logger = Logger(label: "example-region")
        logger.logLevel = .warning
        // Slower than the timeout in the region's sources.yml.
        let server = RegionServer(region: region, clock: clock, slowness: .seconds(8))
        let (isListening, told) = AsyncStream.makeStream(of: Void.self)
        let application = server.application(port: option.port, logger: logger) { told.yield() }
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask {
                defer { told.finish() }
                try await application.runService(gracefulShutdownSignals: [])
            }
            guard await isListening.contains(where: { _ in true }) else {
                return try await group.waitForAll()  // throws why it could not listen
            }
            let lines = try await driver.run()
            group.cancelAll()
            print(EvaluationTable.text(of: Evaluation(of: lines, against: Truth(of: region))), terminator: "")
        }
    }
}
