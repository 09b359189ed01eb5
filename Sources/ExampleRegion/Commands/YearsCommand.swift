import ArgumentParser
import Foundation

struct YearsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "years",
        abstract: "Drives samsyn through years that lots decide, and prints what it told and missed.",
        discussion: "A seed draws the same years each time. What was missed or false is in FOLDER/SEED/told.txt.")

    @OptionGroup var option: PortOption

    @Option(help: "The samsyn to drive.", completion: .file())
    var samsyn: String

    @Option(help: "A new folder for the state and for what is printed.", completion: .directory)
    var work: String

    @Option(help: "How many seeds.")
    var seeds = 20

    @Option(help: "The first seed.")
    var firstSeed: UInt64 = 1

    @Option(help: "How many weeks each.")
    var weeks = 104

    func validate() throws {
        guard (1...1_000).contains(seeds), (2...1_000).contains(weeks), firstSeed < 1 << 32 else {
            throw ValidationError("--seeds is 1 to 1000, --weeks 2 to 1000, --first-seed below 4294967296")
        }
    }

    func run() async throws {
        var total = YearsScore()
        for seed in firstSeed..<firstSeed + UInt64(seeds) {
            let world = try Years.world(like: World.bundled(), seed: seed, weekCount: weeks)
            let region = try Region(world: world, port: option.port)
            let folder = URL(filePath: work).appending(path: "\(seed)")
            var driver = Driver(
                region: region, clock: WeekClock(week: 1, last: weeks), program: URL(filePath: samsyn), folder: folder)
            driver.readsRelations = false
            let score = YearsScore(of: Evaluation(of: try await driver.runServed(), against: Truth(of: region)))
            try Data(score.slips.joined(separator: "\n").utf8).write(to: folder.appending(path: "told.txt"))
            print("seed \(seed): \(score.line)")
            total.add(score)
        }
        print(total.table, terminator: "")
    }
}
