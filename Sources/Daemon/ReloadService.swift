public import Configuring
public import Logging
public import ServiceLifecycle
import UnixSignals

/// Rereads the configuration at SIGHUP: a broken file keeps the old one and says so.
public struct ReloadService: Service {
    private let watch: WatchService
    private let notifier: SystemdNotifier
    private let logger: Logger
    private let load: @Sendable () throws -> RegionConfiguration

    /// - Parameter load: reads and checks the whole file, or throws every mistake.
    public init(
        _ watch: WatchService, notifier: SystemdNotifier, logger: Logger,
        load: @escaping @Sendable () throws -> RegionConfiguration
    ) {
        self.watch = watch
        self.notifier = notifier
        self.logger = logger
        self.load = load
    }

    public func run() async throws {
        for await _ in await UnixSignalsSequence(trapping: .sighup).cancelOnGracefulShutdown() {
            reload()
        }
    }

    func reload() {
        notifier.send(.reloading)
        do {
            watch.replace(with: try load())
            logger.notice("configuration reread")
        } catch {
            logger.error("configuration refused, the old one goes on", metadata: ["mistakes": "\(error)"])
        }
        notifier.send(.ready)
    }
}
