import ArgumentParser
import Foundation

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
        let driver = Driver(
            region: region, clock: WeekClock(week: 1, last: region.world.weekCount), program: URL(filePath: samsyn),
            folder: URL(filePath: work))
        let lines = try await driver.runServed()
        print(EvaluationTable.text(of: Evaluation(of: lines, against: Truth(of: region))), terminator: "")
    }
}
