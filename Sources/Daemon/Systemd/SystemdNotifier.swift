import Glibc

/// Tells systemd how the service stands: one datagram to `$NOTIFY_SOCKET` each (sd_notify(3)); nothing without it.
public struct SystemdNotifier: Sendable {
    private let socketPath: String?
    /// How often the watchdog wants to hear of us, in seconds: half of what it allows; nil where there is none.
    public let watchdogInterval: Double?

    /// Reads the environment, and leaves nothing of it for children.
    public init() {
        func take(_ name: String) -> String? {
            defer { unsetenv(name) }
            return getenv(name).map { String(cString: $0) }
        }
        let path = take("NOTIFY_SOCKET")
        let microseconds = take("WATCHDOG_USEC")
        let process = take("WATCHDOG_PID")
        self.init(
            socketPath: path,
            watchdogMicroseconds: process == nil || process == String(getpid())
                ? microseconds.flatMap(Double.init) : nil)
    }

    init(socketPath: String?, watchdogMicroseconds: Double? = nil) {
        self.socketPath = socketPath
        watchdogInterval = watchdogMicroseconds.map { $0 / 2_000_000 }
    }

    public enum Message: Sendable {
        case ready, stopping, watchdog
        case reloading
        case status(String)

        /// The next one says it again.
        var isPassing: Bool {
            switch self {
            case .status, .watchdog: true
            case .ready, .stopping, .reloading: false
            }
        }

        var text: String {
            switch self {
            case .ready: return "READY=1"
            case .stopping: return "STOPPING=1"
            case .watchdog: return "WATCHDOG=1"
            case .status(let text): return "STATUS=\(text.filter { !$0.isNewline })"
            case .reloading:
                var time = timespec()
                clock_gettime(CLOCK_MONOTONIC, &time)
                return "RELOADING=1\nMONOTONIC_USEC=\(time.tv_sec * 1_000_000 + time.tv_nsec / 1_000)"
            }
        }
    }

    /// Sends a message; a systemd that does not listen is no error of ours, and one that is busy holds nothing up: what
    /// is not taken within a second is dropped, status and watchdog at once.
    public func send(_ message: Message) {
        guard let socketPath, var address = Self.address(of: socketPath) else { return }
        let descriptor = socket(AF_UNIX, Int32(SOCK_DGRAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
        guard descriptor >= 0 else { return }
        defer { close(descriptor) }
        var patience = timeval(tv_sec: 1, tv_usec: 0)
        setsockopt(descriptor, SOL_SOCKET, SO_SNDTIMEO, &patience, socklen_t(MemoryLayout<timeval>.size))
        let flags = Int32(MSG_NOSIGNAL) | (message.isPassing ? Int32(MSG_DONTWAIT) : 0)
        let bytes = Array(message.text.utf8)
        _ = withUnsafePointer(to: &address.socket) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                sendto(descriptor, bytes, bytes.count, flags, $0, address.length)
            }
        }
    }

    /// A path, or an abstract name (`@name` is a NUL and the name, at its exact length; D4).
    private static func address(of path: String) -> (socket: sockaddr_un, length: socklen_t)? {
        var socket = sockaddr_un()
        socket.sun_family = sa_family_t(AF_UNIX)
        var bytes = Array(path.utf8)
        guard let first = bytes.first, first == UInt8(ascii: "/") || first == UInt8(ascii: "@"),
            bytes.count < MemoryLayout.size(ofValue: socket.sun_path)
        else { return nil }
        if first == UInt8(ascii: "@") { bytes[0] = 0 }
        withUnsafeMutableBytes(of: &socket.sun_path) { $0.copyBytes(from: bytes) }
        let header = MemoryLayout<sockaddr_un>.size - MemoryLayout.size(ofValue: socket.sun_path)
        return (socket, socklen_t(header + bytes.count + (first == UInt8(ascii: "/") ? 1 : 0)))
    }
}
