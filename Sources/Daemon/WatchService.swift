public import Configuring
import FoundationEssentials
public import Logging
import Model
import Notifying
public import Rounds
public import ServiceLifecycle
public import Storage
import Synchronization
import Transfer

/// The daemon's loop: reads what is due, writes the reports, delivers the events, and waits.
public final class WatchService: Service {
    /// How long the loop waits at most, in real seconds, so that a new configuration or event is seen soon.
    static let longestWait = 30.0
    /// What is due within so many calendar seconds goes into the same round.
    static let gathering: TimeInterval = 60
    /// How long running requests may go on after the order to stop (D8).
    static let stopGrace = Duration.seconds(5)

    private let store: Store
    private let clock: CalendarClock
    private let notifier: SystemdNotifier
    private let logger: Logger
    private let version: String
    private let publish: @Sendable (Region) async throws -> Void
    private let secrets: CredentialsFolder
    private let stopGrace: Duration
    private let started: Date
    private let current: Mutex<RegionConfiguration>
    private let generation = Mutex(0)

    /// - Parameter publish: writes the reports after a round.
    public convenience init(
        configuration: RegionConfiguration, store: Store, clock: CalendarClock, notifier: SystemdNotifier,
        version: String, logger: Logger, publish: @escaping @Sendable (Region) async throws -> Void
    ) {
        self.init(
            configuration: configuration, store: store, clock: clock, notifier: notifier, version: version,
            logger: logger, secrets: CredentialsFolder(), stopGrace: Self.stopGrace, publish: publish)
    }

    init(
        configuration: RegionConfiguration, store: Store, clock: CalendarClock, notifier: SystemdNotifier,
        version: String, logger: Logger, secrets: CredentialsFolder, stopGrace: Duration,
        publish: @escaping @Sendable (Region) async throws -> Void
    ) {
        self.secrets = secrets
        self.stopGrace = stopGrace
        current = Mutex(configuration)
        self.store = store
        self.clock = clock
        self.notifier = notifier
        self.version = version
        self.logger = logger
        self.publish = publish
        started = clock.now
    }

    /// The region as it is configured now.
    public var region: Region {
        Region(configuration: current.withLock { $0 }, store: store, logger: logger)
    }

    /// Goes on with another configuration from the next round on.
    public func replace(with configuration: RegionConfiguration) {
        current.withLock { $0 = configuration }
        generation.withLock { $0 += 1 }
    }

    public func run() async throws {
        while !Task.isShuttingDownGracefully, !Task.isCancelled {
            let seen = generation.withLock { $0 }
            let kit = try FetchingKit(
                region.configuration, version: version, logger: logger, secrets: secrets
            ) { [clock] in clock.now }
            let work = Task { try await watch(with: kit, while: { self.generation.withLock { $0 } == seen }) }
            try await withTaskCancellationOrGracefulShutdownHandler {
                do { try await work.value } catch {
                    // Whatever our own stop cut short is done after the next start.
                    guard Task.isShuttingDownGracefully || Task.isCancelled else { throw error }
                    logger.notice("stopped in the middle of work", metadata: ["error": "\(error)"])
                }
            } onCancelOrGracefulShutdown: {
                // Running requests may end; new ones are refused, and what they were for is asked after the next start.
                Task {
                    await kit.engine.shutDown(grace: self.stopGrace)
                    // Whoever still waits for a host's turn is let go.
                    work.cancel()
                }
            }
            await kit.engine.shutDown(grace: stopGrace)
        }
        notifier.send(.stopping)
    }

    private func watch(with kit: FetchingKit, while isCurrent: @Sendable () -> Bool) async throws {
        let region = region
        let courier = try kit.courier(for: region)
        let credentials = try kit.credentials()
        while isCurrent(), !Task.isShuttingDownGracefully, !Task.isCancelled {
            let now = clock.now
            let due = try await sources(dueBy: now.addingTimeInterval(Self.gathering), region)
            if !due.sources.isEmpty {
                notifier.send(.status("reading \(due.sources.count) sources"))
                try await beating {
                    _ = try await region.round(
                        over: due.sources, with: kit.fetcher, credentials: credentials, at: now, isByHand: false)
                }
                if Task.isCancelled { return }
                try await publish(region)
            }
            let delivery = try await courier.deliver(at: clock.now)
            // The watchdog hears of us because the store and the scheduler moved (D5).
            notifier.send(.watchdog)
            // A round has moved what is due next: the loop looks again before it rests.
            if due.sources.isEmpty { try await rest(until: [due.next, delivery].compactMap { $0 }.min()) }
        }
    }

    /// Lets the watchdog hear of us while a round waits for its hosts, as long as the store takes writes (D5).
    private func beating(_ round: () async throws -> Void) async throws {
        guard let interval = notifier.watchdogInterval else { return try await round() }
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { [store, notifier] in
                while true {
                    try await Task.sleep(for: .seconds(interval))
                    if try await store.isWritable() { notifier.send(.watchdog) }
                }
            }
            defer { group.cancelAll() }
            try await round()
        }
    }

    private func sources(dueBy moment: Date, _ region: Region) async throws -> (sources: [Source], next: Date?) {
        let states = try await store.sourceStates()
        var due: [Source] = []
        var next: Date?
        for source in region.configuration.enabledSources {
            let when = DueSources.moment(source, states[source.id], started: started)
            if when <= moment { due.append(source) } else { next = min(next ?? when, when) }
        }
        return (due, next)
    }

    private func rest(until moment: Date?) async throws {
        let longest = min(Self.longestWait, notifier.watchdogInterval ?? Self.longestWait)
        let end = min(moment ?? .distantFuture, clock.now.addingTimeInterval(longest * clock.speed))
        notifier.send(.status("next: \(end.rfc3339)"))
        do {
            try await cancelWhenGracefulShutdown { [clock] in try await clock.sleep(until: end) }
        } catch is CancellationError {
            // The order to stop: the loop sees it.
        }
    }
}
