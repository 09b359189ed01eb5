import Addresses
import FoundationEssentials
import Synchronization
import TortureServer
import Transfer

@testable import Fetching

/// A Monday; the tests' calendar starts here.
let monday = Date(timeIntervalSince1970: 1_796_025_600)  // 2026-11-30T08:00:00Z

/// A fetcher with a calendar of its own and a gate that never keeps anybody waiting.
struct Visitor: Sendable {
    final class Calendar: Sendable {
        private let moment = Mutex(monday)

        var now: Date { moment.withLock { $0 } }

        func advance(_ seconds: TimeInterval) { moment.withLock { $0 += seconds } }
    }

    let calendar = Calendar()
    let clock = LeapingClock()
    let gate: HostGate
    let fetcher: Fetcher

    init() throws {
        var settings = TransferEngine.Settings()
        settings.connectionsPerHost = 0
        gate = HostGate(clock: clock)
        let agent = FetchAgent(version: "1.0", contact: "samsyn@exempel.se")
        guard let agent else { throw FetchFailure.unaskedNotModified }
        fetcher = Fetcher(engine: TransferEngine(settings: settings), gate: gate, agent: agent) { [calendar] in
            calendar.now
        }
    }

    func fetch(_ target: FetchTarget) async -> FetchOutcome { await fetcher.fetch(target) }
}

extension TortureServer {
    /// A target on this server, whose loopback address and port are let in under every name used here.
    func target(_ path: String, host: String = "127.0.0.1") throws -> FetchTarget {
        var policy = AddressPolicy(allowed: [try AddressRange("127.0.0.0/8")])
        for name in ["127.0.0.1", "localhost", "one.localhost", "two.localhost"] {
            policy.writtenPorts[name] = [UInt16(port)]
        }
        var limits = TransferLimits()
        limits.timeout = .seconds(60)
        return FetchTarget(
            address: try WebAddress(url(path, host: host)), manners: Manners(delay: .zero, policy: policy),
            limits: limits)
    }

    /// Requests for anything but robots.txt.
    var pages: [ReceivedRequest] { requests.filter { $0.path != "/robots.txt" } }

    /// A server whose hosts have no robots.txt.
    static func open(_ answer: @escaping @Sendable (ReceivedRequest) -> Answer) throws -> TortureServer {
        try TortureServer { $0.path == "/robots.txt" ? .response(status: 404) : answer($0) }
    }
}

extension FetchOutcome {
    var text: String? { document.map { String(decoding: $0.body, as: UTF8.self) } }
}

extension FetchTarget {
    /// The same target as the next round sees it.
    func next(after outcome: FetchOutcome) -> FetchTarget {
        var next = self
        next.stored = outcome.stored
        next.redirects = outcome.redirects
        next.notBefore = outcome.nextAllowed
        return next
    }
}
