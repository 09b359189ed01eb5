import Glibc
import Synchronization

/// A real HTTP server on loopback that does to each request just what it is told, however ill-mannered.
///
/// It listens on a free port of 127.0.0.1 until it is let go of. Every connection has a thread of its own, so that a
/// slow answer holds up nobody else.
public final class TortureServer: Sendable {
    public let port: Int
    private let listener: Listener

    /// - Parameter answer: called on the connection's thread for each request, with `self.requests` already holding it.
    public init(_ answer: @escaping @Sendable (ReceivedRequest) -> Answer) throws {
        listener = try Listener(answer: answer)
        port = listener.port
        Thread.start { [listener] in listener.run() }
    }

    deinit { listener.stop() }

    /// Every request so far, in the order in which they were read.
    public var requests: [ReceivedRequest] { listener.log.withLock { $0 } }

    /// How many connections were accepted so far, with or without a request.
    public var connections: Int { listener.accepted.load(ordering: .acquiring) }

    /// The paths (with queries) of every request so far.
    public var targets: [String] { requests.map(\.target) }

    /// `http://127.0.0.1:PORT` and the path; another host name that leads to loopback may be given.
    public func url(_ path: String, host: String = "127.0.0.1") -> String { "http://\(host):\(port)\(path)" }

    public struct SystemError: Error {
        public let call: String
        public let number: Int32
    }
}

/// The listening socket and what its connections share.
final class Listener: Sendable {
    let port: Int
    let log = Mutex<[ReceivedRequest]>([])
    let accepted = Atomic(0)
    private let answer: @Sendable (ReceivedRequest) -> Answer
    private let socket: Int32
    private let open = Mutex<Set<Int32>?>([])  // nil once stopped

    init(answer: @escaping @Sendable (ReceivedRequest) -> Answer) throws {
        self.answer = answer
        socket = Glibc.socket(AF_INET, Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue), 0)
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = in_addr_t(0x7F00_0001).bigEndian
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        let isListening = withUnsafeMutablePointer(to: &address) { [socket] pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { pointer in
                bind(socket, pointer, length) == 0 && listen(socket, 1024) == 0
                    && getsockname(socket, pointer, &length) == 0
            }
        }
        port = Int(in_port_t(bigEndian: address.sin_port))
        guard isListening else { throw TortureServer.SystemError(call: "listen", number: errno) }
    }

    deinit { close(socket) }

    func run() {
        while true {
            let client = accept(socket, nil, nil)
            guard client >= 0 else {
                if errno == EINTR || errno == ECONNABORTED { continue }
                return
            }
            _ = fcntl(client, F_SETFD, FD_CLOEXEC)
            let count = accepted.add(1, ordering: .acquiringAndReleasing).newValue
            guard open.withLock({ $0?.insert(client).inserted }) != nil else {
                close(client)
                return
            }
            let connection = Connection(socket: client, number: count)
            Thread.start { [self] in
                connection.serve { request in
                    log.withLock { $0.append(request) }
                    return answer(request)
                }
                // Forgotten before it is closed, as the number may at once be another connection's.
                _ = open.withLock { $0?.remove(client) }
                close(client)
            }
        }
    }

    /// Ends the listening and every connection; their threads then leave by themselves.
    func stop() {
        open.withLock { open in
            for client in open ?? [] { shutdown(client, Int32(SHUT_RDWR)) }
            open = nil
        }
        shutdown(socket, Int32(SHUT_RDWR))
    }
}
