public import Configuring
import Fetching
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
    /// How often the store is tidied, in calendar seconds.
    static let tidyingInterval: TimeInterval = 86_400
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
        try await region.finishInterruptedRound()
        var agenda = Agenda(
            region.configuration.enabledSources, try await store.pollingTimes(), at: clock.reading, speed: clock.speed)
        while isCurrent(), !Task.isShuttingDownGracefully, !Task.isCancelled {
            if let leap = agenda.leapt(clock.reading) {
                logger.notice("the calendar leapt, sources are scheduled anew", metadata: ["seconds": "\(Int(leap))"])
                // With a new kit too: waits that hosts asked for are moments of a calendar that is no more.
                return replace(with: region.configuration)
            }
            let due = agenda.take(dueBy: clock.now.addingTimeInterval(Self.gathering))
            if !due.isEmpty {
                try await read(due, of: region, with: kit.fetcher, credentials)
                if Task.isCancelled { return }
                agenda.layOut(due.map(\.id), try await store.pollingTimes(of: due.map(\.id)))
                try await publish(region)
            }
            try await tidy(region)
            let delivery = try await courier.deliver(at: clock.now)
            // The watchdog hears of us because the store and the scheduler moved (D5).
            notifier.send(.watchdog)
            // A round has moved what is due next: the loop looks again before it rests.
            if due.isEmpty { try await rest(until: [agenda.next, delivery].compactMap { $0 }.min()) }
        }
    }

    private func read(
        _ sources: [Source], of region: Region, with fetcher: Fetcher, _ credentials: Credentials
    ) async throws {
        notifier.send(.status("reading \(sources.count) sources"))
        try await beating {
            _ = try await region.round(
                over: sources, with: fetcher, credentials: credentials, at: clock.now, clock: { [clock] in clock.now },
                isByHand: false)
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

    /// Once a day takes out of the store what is older than the region wants it kept.
    private func tidy(_ region: Region) async throws {
        let now = clock.now
        let last = try await store.kept(.round, key: KeptRecord.tidied)?.at
        if let last, last <= now, now < last.addingTimeInterval(Self.tidyingInterval) { return }
        let limits = region.configuration.regionLimits
        let tidied = try await store.tidy(
            fetchesBefore: now.addingTimeInterval(-limits.keepFetches.inSeconds),
            snapshotsBefore: now.addingTimeInterval(-limits.keepSnapshots.inSeconds))
        try await store.keep([KeptRecord(area: .round, key: KeptRecord.tidied, body: Data("{}".utf8), at: now)])
        if tidied != Tidied() {
            logger.info(
                "store tidied", metadata: ["snapshots": "\(tidied.snapshots)", "fetches": "\(tidied.fetches)"])
        }
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
