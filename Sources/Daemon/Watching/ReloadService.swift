public import Configuring
public import Logging
public import ServiceLifecycle
public import UnixSignals

/// Rereads the configuration at SIGHUP: a broken file keeps the old one and says so.
public struct ReloadService: Service {
    private let watch: WatchService
    private let hangups: UnixSignalsSequence
    private let notifier: SystemdNotifier
    private let logger: Logger
    private let load: @Sendable () throws -> RegionConfiguration

    /// - Parameters:
    ///   - hangups: from ``trapHangups()``, called before anything else.
    ///   - load: reads and checks the whole file, or throws every mistake.
    public init(
        _ watch: WatchService, hangups: UnixSignalsSequence, notifier: SystemdNotifier, logger: Logger,
        load: @escaping @Sendable () throws -> RegionConfiguration
    ) {
        self.watch = watch
        self.hangups = hangups
        self.notifier = notifier
        self.logger = logger
        self.load = load
    }

    /// Begins to take SIGHUPs, which end the process otherwise; those that come before ``run()`` are not lost.
    public static func trapHangups() async -> UnixSignalsSequence { await UnixSignalsSequence(trapping: .sighup) }

    public func run() async throws {
        for await _ in hangups.cancelOnGracefulShutdown() {
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
