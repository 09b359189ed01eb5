import ArgumentParser
import Glibc
import Hummingbird
import Logging

struct ServeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "serve", abstract: "Serves the region over HTTP.",
        discussion: "GET /__week tells the week, GET /__week?set=3 turns to it.")

    @OptionGroup var option: PortOption

    @Option(help: "The week to begin with.")
    var week = 1

    @Option(help: "Turns to the next week every so many seconds.")
    var weeksEvery: Double?

    @Option(help: "Seconds for which a slow page holds its answer back.")
    var slow = 8.0

    func validate() throws {
        guard weeksEvery ?? 1 > 0, slow >= 0 else { throw ValidationError("times are positive numbers of seconds") }
    }

    func run() async throws {
        let region = try option.region()
        let clock = WeekClock(week: week, last: region.world.weekCount)
        let server = RegionServer(region: region, clock: clock, slowness: .seconds(slow))
        var logger = Logger(label: "example-region")
        logger.logLevel = .warning
        let greeting = "\(region.world.name): http://localhost:\(option.port)/"
        let application = server.application(port: option.port, logger: logger) {
            print(greeting)
            fflush(nil)  // whoever started the server may wait for the line in a pipe
        }
        try await withThrowingTaskGroup(of: Void.self) { group in
            if let weeksEvery { group.addTask { try await clock.run(every: .seconds(weeksEvery)) } }
            try await application.runService()
            group.cancelAll()
        }
    }
}
