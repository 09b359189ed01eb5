public import Glibc

/// What one process has cost, as the kernel counts it when the process has ended.
public struct MeasuredRun: Sendable {
    public var seconds = 0.0
    /// Time on the processor, in seconds.
    public var user = 0.0
    public var system = 0.0
    /// The most memory it held, in bytes.
    public var peak = 0

    public var processor: Double { user + system }

    public struct Failure: Error, CustomStringConvertible {
        public let command: String
        public let status: Int32

        public var description: String { "'\(command)' ended with status \(status)" }
    }

    /// Runs a program to its end, with what it prints thrown away.
    ///
    /// - Parameter arguments: the program, found through PATH, and its arguments.
    /// - Throws: ``Failure`` where it cannot be started or does not end well.
    public init(of arguments: [String]) throws {
        let command = arguments.joined(separator: " ")
        let start = ContinuousClock.now
        let process = try Self.start(arguments)
        var status: Int32 = 0
        var usage = rusage()
        guard wait4(process, &status, 0, &usage) == process, status == 0 else {
            throw Failure(command: command, status: status)
        }
        seconds = start.duration(to: .now) / .seconds(1)
        user = Double(usage.ru_utime.tv_sec) + Double(usage.ru_utime.tv_usec) / 1e6
        system = Double(usage.ru_stime.tv_sec) + Double(usage.ru_stime.tv_usec) / 1e6
        peak = usage.ru_maxrss * 1024
    }

    /// Starts a program without waiting for it.
    public static func start(_ arguments: [String]) throws -> pid_t {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        for descriptor in [Int32(1), 2] {
            posix_spawn_file_actions_addopen(&actions, descriptor, "/dev/null", O_WRONLY, 0)
        }
        var words = arguments.map { strdup($0) } + [nil]
        defer { for word in words { free(word) } }
        var process: pid_t = 0
        let code = posix_spawnp(&process, arguments[0], &actions, nil, &words, environ)
        guard code == 0 else { throw Failure(command: arguments.joined(separator: " "), status: code) }
        return process
    }
}

extension [MeasuredRun] {
    /// The run whose time on the processor is the middle one.
    ///
    /// - Precondition: there is one.
    public var median: MeasuredRun { sorted { $0.processor < $1.processor }[count / 2] }
}
