import ArgumentParser
import Configuring
import Daemon
import FoundationEssentials
import Logging
import Rounds
import ServiceLifecycle
import Storage
import UnixSignals
import Web

/// The daemon.
struct RunCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "run",
        abstract: "Watch the sources: the daemon (systemd's Type=notify).",
        discussion: "SIGHUP rereads sources.yml; SIGTERM stops, running requests get 5 seconds.")

    @Option(
        help: ArgumentHelp("Let the calendar run so many times as fast (example region, tests).", valueName: "times"))
    var speed = 1.0

    @OptionGroup var options: RegionOptions

    func validate() throws {
        guard speed > 0, speed <= 1_000_000 else { throw ValidationError("--speed is more than 0 and at most 1000000") }
    }

    func run() async throws {
        try await exiting {
            // Before anything that takes time: until it is trapped, a SIGHUP ends the process.
            let hangups = await ReloadService.trapHangups()
            let notifier = SystemdNotifier()
            let configuration = try usable(options.check())
            let store = try options.store()
            let lock = try StateLock(inFolder: options.statePath)
            defer { withExtendedLifetime(lock) {} }
            let logger = options.logger("samsyn", atLeast: .info)
            let isReal = options.now == nil && speed == 1
            let clock = isReal ? CalendarClock.system : CalendarClock(startingAt: options.moment, speed: speed)
            let publisher = ReportPublisher(stateFolder: options.statePath) { clock.now }
            let watch = WatchService(
                configuration: configuration, store: store, clock: clock, notifier: notifier, version: Version.text,
                logger: logger
            ) { try await publisher.publish($0) }
            let reload = ReloadService(watch, hangups: hangups, notifier: notifier, logger: logger) { [options] in
                try usable(ConfigurationFile.check(options.configurationPath))
            }
            let web = configuration.web
            let server = ReportServer(
                region: { watch.region }, hosts: web.url.map { Set([HostName.of($0)]) } ?? [], now: { clock.now })
            let application = server.application(host: web.host, port: web.port, logger: Self.quiet(logger)) { port in
                logger.notice("reports are served", metadata: ["url": "http://\(web.host):\(port)/"])
                print("http://\(web.host):\(port)/")
                notifier.send(.ready)
            }
            let group = ServiceGroup(
                configuration: .init(
                    services: [.init(service: watch), .init(service: reload), .init(service: application)],
                    gracefulShutdownSignals: [.sigterm, .sigint], logger: Self.quiet(logger)))
            try await group.run()
            try store.close()
        }
    }

    private static func quiet(_ logger: Logger) -> Logger {
        var quiet = logger
        quiet.logLevel = .warning
        return quiet
    }
}

/// The configuration of a check that `run` may work with.
///
/// - Throws: every mistake; that the contact is an example, where real hosts would be asked; or that a secret is missing.
private func usable(_ check: ConfigurationCheck) throws -> RegionConfiguration {
    let configuration = try check.get()
    if let refusal = check.contactRefusal(fetching: configuration.enabledSources) { throw refusal }
    try FetchingKit.verify(configuration)
    return configuration
}

enum HostName {
    /// The host of an address, as a `Host` field names it without the port.
    static func of(_ url: String) -> String {
        let rest = url.split(separator: "/", omittingEmptySubsequences: true).dropFirst().first ?? ""
        return String(rest.prefix { $0 != ":" })
    }
}
