import ArgumentParser
import Configuring
import FoundationEssentials
import Logging
import Model
import Reading
import Rounds
import Storage

/// The options of every command that works on a region.
struct RegionOptions: ParsableArguments {
    @Option(
        name: .customLong("config"),
        help: ArgumentHelp(
            "The configuration.", discussion: "Default: $CONFIGURATION_DIRECTORY/sources.yml, else ./sources.yml.",
            valueName: "file"))
    var configurationFile: String?

    @Option(
        name: .customLong("state"),
        help: ArgumentHelp(
            "The state folder.", discussion: "Default: $STATE_DIRECTORY, else $XDG_STATE_HOME/samsyn.",
            valueName: "folder"))
    var stateFolder: String?

    @Option(
        help: ArgumentHelp("The moment that counts as now (RFC 3339).", valueName: "time"),
        transform: RegionOptions.moment)
    var now: Date?

    @Flag(name: .shortAndLong, help: "Log every fetch.")
    var verbose = false

    static func moment(_ text: String) throws -> Date {
        guard let moment = Date(rfc3339: text) else {
            throw ValidationError("'\(text)' is no time; write it as 2026-11-30T08:00:00Z or 2026-11-30")
        }
        return moment
    }

    /// The calendar's time when the command began.
    var moment: Date { now ?? Date() }

    var configurationPath: String {
        if let configurationFile { return configurationFile }
        return Environment.folder("CONFIGURATION_DIRECTORY").map { "\($0)/sources.yml" } ?? "sources.yml"
    }

    var statePath: String {
        if let stateFolder { return stateFolder }
        if let folder = Environment.folder("STATE_DIRECTORY") { return folder }
        let home = Environment.folder("XDG_STATE_HOME") ?? (Environment.folder("HOME") ?? ".") + "/.local/state"
        return home + "/samsyn"
    }

    /// Reads the configuration; every mistake goes to standard error.
    func configuration() throws -> RegionConfiguration {
        try check().get()
    }

    /// - Throws: exit 2, after every mistake was printed.
    func check() throws -> ConfigurationCheck {
        let check = ConfigurationFile.check(configurationPath)
        guard check.errors.isEmpty else { throw Failure(.configuration, check.errors.map(\.description)) }
        return check
    }

    /// Opens the region's memory and puts it beside its configuration.
    func region() throws -> Region {
        Region(configuration: try configuration(), store: try store(), logger: logger("samsyn.rounds"))
    }

    func store() throws -> Store {
        do {
            try FileManager.default.createDirectory(
                atPath: statePath, withIntermediateDirectories: true,
                attributes: [.posixPermissions: 0o700])
        } catch {
            throw Failure(.internalError, ["\(statePath): the state folder cannot be made; name another with --state"])
        }
        return try Store(inFolder: statePath)
    }

    func logger(_ label: String, atLeast level: Logger.Level = .notice) -> Logger {
        var logger = Logger(label: label) { StreamLogHandler.standardError(label: $0) }
        logger.logLevel = verbose ? .debug : level
        return logger
    }
}
