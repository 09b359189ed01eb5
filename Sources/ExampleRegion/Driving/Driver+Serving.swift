import Hummingbird
import Logging

extension Driver {
    /// Serves the region while the product is driven through it.
    /// - Parameter slowness: for which a slow page holds its answer back; longer than the timeout of ``SourcesFile``.
    func runServed(slowness: Duration = .seconds(8)) async throws -> [RunLine] {
        var logger = Logger(label: "example-region")
        logger.logLevel = .warning
        let server = RegionServer(region: region, clock: clock, slowness: slowness)
        let (isListening, told) = AsyncStream.makeStream(of: Void.self)
        let application = server.application(port: region.port, logger: logger) { told.yield() }
        return try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask {
                defer { told.finish() }
                try await application.runService(gracefulShutdownSignals: [])
            }
            guard await isListening.contains(where: { _ in true }) else {
                try await group.waitForAll()  // throws why it could not listen
                return []
            }
            let lines = try await run()
            group.cancelAll()
            return lines
        }
    }
}
