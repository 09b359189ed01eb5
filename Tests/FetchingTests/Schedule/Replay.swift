import Addresses
import FoundationEssentials
import Model
import Synchronization
import TortureServer
import Transfer

@testable import Fetching

/// How a feed's server behaves.
enum FeedKind: String, CaseIterable {
    /// No validators, no word on freshness.
    case plain
    /// ETag and Last-Modified; its content moves every tenth day.
    case tagged
    /// Fresh for half a day.
    case lasting
    /// Moved for good, to a tagged one.
    case moving
    /// Closed on the third day, for two days.
    case busy
    /// 500 from the fifth day on.
    case failing
    /// 410 from the fifth day on.
    case vanishing
    /// 403 from the fifth day on.
    case dismissing
    /// Wants no visits at night.
    case resting
    /// Wants a visit a day.
    case slow
}

/// A request as the server's log shows it, by the server's calendar.
struct Visit: Sendable {
    var at: Date
    var host: String
    var path: String
    var connection: Int
    var fields: [String: String]
    /// Whether the conditions sent were the validators that were given last; nil where none were given yet.
    var isConditional: Bool?

    var day: Double { at.timeIntervalSince(monday) / 86_400 }
    var kind: FeedKind? { FeedKind(rawValue: String(path.dropFirst().prefix { $0 != "/" })) }
    var address: String { host + path }
}

/// Two hundred feeds on forty hosts, asked for thirty days as the daemon would, on a real server. There is one clock: the
/// waits at the gate move the calendar of both sides.
final class Replay: Sendable {
    static let feedsCount = 200
    static let hostsCount = 40
    static let delay: TimeInterval = 5
    /// The machine sleeps from one day to the other.
    static let sleep = (from: 12.0, to: 15.0)

    private let clock = LeapingClock()
    private let fetcher: Fetcher
    private let log = Mutex<[Visit]>([])
    private let given = Mutex<[String: String]>([:])

    private var now: Date { Self.date(clock) }

    private static func date(_ clock: LeapingClock) -> Date {
        let offset = clock.now.offset.components
        return monday + Double(offset.seconds) + Double(offset.attoseconds) / 1e18
    }

    init() throws {
        var settings = TransferEngine.Settings()
        settings.connectionsPerHost = 0
        guard let agent = FetchAgent(version: "1.0", contact: "samsyn@exempel.se") else { throw CancellationError() }
        fetcher = Fetcher(
            engine: TransferEngine(settings: settings), gate: HostGate(clock: clock), agent: agent
        ) { [clock] in Self.date(clock) }
    }

    /// - Returns: the server's log.
    func run() async throws -> [Visit] {
        let server = try TortureServer { [self] in answer($0) }
        var feeds = try (0..<Self.feedsCount).map { try Feed(number: $0, on: server) }
        var hasSlept = false
        while let next = feeds.indices.min(by: { feeds[$0].due < feeds[$1].due }) {
            if !hasSlept, feeds[next].due >= monday + Self.sleep.from * 86_400 {
                hasSlept = true
                await clock.leap(to: .seconds(Self.sleep.to * 86_400))
                for index in feeds.indices where feeds[index].due < now {
                    feeds[index].due = SourcePhase.caughtUp(feeds[index].source, now: now)
                }
                continue
            }
            guard feeds[next].due < monday + 30 * 86_400 else { break }
            await clock.leap(to: .seconds(feeds[next].due.timeIntervalSince(monday)))
            feeds[next].take(await fetcher.fetch(feeds[next].target), now: now)
        }
        return log.withLock { $0 }
    }

    private func answer(_ request: ReceivedRequest) -> Answer {
        let host = String((request.header("Host") ?? "").prefix { $0 != ":" })
        var visit = Visit(
            at: now, host: host, path: request.path, connection: request.connection,
            fields: Dictionary(
                request.headers.map { ($0.name.lowercased(), $0.value) }, uniquingKeysWith: { $0 + ", " + $1 }))
        let last = given.withLock { $0[visit.address] }
        visit.isConditional = last.map { $0 == visit.fields["if-none-match"] }
        log.withLock { $0.append(visit) }
        if request.path == "/robots.txt" { return .response(status: 404) }
        return answer(to: visit, validator: last)
    }

    private func answer(to visit: Visit, validator: String?) -> Answer {
        let day = visit.day
        switch visit.kind {
        case .plain: return .response(body: "<rss/>")
        case .moving: return .redirect(301, to: "/tagged" + visit.path.dropFirst("/moving".count))
        case .busy where (3..<4).contains(day):
            return .response(status: 503, headers: [("Retry-After", "172800")])
        case .failing where day >= 5: return .response(status: 500)
        case .vanishing where day >= 5: return .response(status: 410)
        case .dismissing where day >= 5: return .response(status: 403)
        default: break
        }
        let tag = "\"v\(visit.kind == .tagged ? Int(day / 10) : 1)\""
        var fields = [("ETag", tag), ("Last-Modified", "Sat, 28 Nov 2026 08:00:00 GMT")]
        fields.append(("Cache-Control", visit.kind == .lasting ? "max-age=43200" : "no-cache"))
        given.withLock { $0[visit.address] = tag }
        return visit.fields["if-none-match"] == tag
            ? .response(status: 304, headers: fields) : .response(headers: fields, body: "<rss/>")
    }
}

/// A feed as the daemon knows it.
private struct Feed {
    let kind: FeedKind
    let source: Identifier<Source>
    var target: FetchTarget
    var due: Date
    private var failures = 0
    private var absence = Absence()
    private var pace = PollingPace()
    private var count = 0

    init(number: Int, on server: TortureServer) throws {
        kind = FeedKind.allCases[number % FeedKind.allCases.count]
        source = Identifier("flode-\(number)")
        // A host has feeds of one kind only where it asks for a wait on behalf of all of them.
        let host = "h\(number % Replay.hostsCount).localhost"
        var policy = AddressPolicy(allowed: [try AddressRange("127.0.0.0/8")])
        policy.writtenPorts[host] = [UInt16(server.port)]
        target = FetchTarget(
            address: try WebAddress(server.url("/\(kind.rawValue)/\(number)", host: host)),
            manners: Manners(delay: .seconds(Replay.delay), policy: policy))
        // The daemon's first start: what was never asked is due, one after the other.
        due = SourcePhase.caughtUp(source, now: monday)
    }

    mutating func take(_ outcome: FetchOutcome, now: Date) {
        target = target.next(after: outcome)
        absence.note(status: outcome.status, now: now)
        failures = outcome.failure == nil ? 0 : failures + 1
        count += 1
        var plan = PollingPlan()
        plan.isFeed = true
        if outcome.failure == nil {
            let isNews = outcome.document != nil && count > 1 && kind != .plain
            pace = pace.learning(changed: isNews, interval: plan.usualInterval, now: now)
        }
        plan.pace = pace
        plan.hasValidators = outcome.stored?.hasValidators ?? false
        plan.freshUntil = outcome.stored?.freshness.until
        plan.nextAllowed = outcome.nextAllowed
        if kind == .resting { plan.hints.skipHours = Array(0...5) }
        if kind == .slow { plan.hints.interval = 86_400 }
        plan.failures = failures
        plan.health = outcome.health
        plan.isGone = absence.isBelieved
        plan.isFirst = count == 1
        due = plan.due(after: now, phase: SourcePhase.of(source), chance: SourcePhase.chance(for: source, at: now))
    }
}

extension LeapingClock {
    /// Stands at a moment at once, as after a machine's sleep.
    fileprivate func leap(to offset: Swift.Duration) async {
        try? await sleep(until: Instant(offset: offset), tolerance: nil)
    }
}
