import Addresses
import FoundationEssentials
import Model
import Synchronization
import Testing
import TortureServer
import Transfer

@testable import Fetching

/// Thirty days of feeds on a real server, with the calendar of both sides simulated: what is judged is the server's log.
@Suite struct `Thirty days in a server's log` {
    enum Kind: String, CaseIterable {
        case plain, tagged, lasting, moving, busy, failing, vanishing, dismissing

        /// The host that it stands on; a host that asks for a wait asks for it on behalf of all its feeds.
        var host: String { self == .busy ? "two.localhost" : "one.localhost" }
        var path: String { "/\(rawValue)" }
    }

    private struct Visit {
        var at: Date
        var path: String
        var isConditional: Bool
        var agent: String?
    }

    private let calendar: Visitor.Calendar
    private let visitor: Visitor

    init() throws {
        visitor = try Visitor()
        calendar = visitor.calendar
    }

    private static func day(_ now: Date) -> Double { now.timeIntervalSince(monday) / 86_400 }

    private static func answer(_ request: ReceivedRequest, at now: Date) -> Answer {
        let tagged = [
            ("ETag", "\"v1\""), ("Last-Modified", "Sat, 28 Nov 2026 08:00:00 GMT"), ("Cache-Control", "no-cache"),
        ]
        switch Kind(rawValue: String(request.path.dropFirst())) {
        case .plain: return .response(body: "<rss/>")
        case .lasting:
            return .response(headers: [("Cache-Control", "max-age=43200"), ("ETag", "\"v1\"")], body: "<rss/>")
        case .moving: return .redirect(301, to: "/tagged")
        case .busy where (3..<3.1).contains(day(now)):
            return .response(status: 503, headers: [("Retry-After", "172800")])
        case .failing where day(now) >= 5: return .response(status: 500)
        case .vanishing where day(now) >= 5: return .response(status: 410)
        case .dismissing where day(now) >= 5: return .response(status: 403)
        default:
            return request.header("If-None-Match") == "\"v1\""
                ? .response(status: 304, headers: tagged) : .response(headers: tagged, body: "<rss/>")
        }
    }

    /// Asks each feed whenever it is due, for thirty days.
    private func replay() async throws -> [Visit] {
        let log = Mutex<[Visit]>([])
        let server = try TortureServer { [calendar] request in
            if request.path == "/robots.txt" { return .response(status: 404) }
            let now = calendar.now
            let visit = Visit(
                at: now, path: request.path, isConditional: request.header("If-None-Match") != nil,
                agent: request.header("User-Agent"))
            log.withLock { $0.append(visit) }
            return Self.answer(request, at: now)
        }
        var feeds = try Kind.allCases.map { Feed(kind: $0, target: try server.target($0.path, host: $0.host)) }
        while let next = feeds.indices.min(by: { feeds[$0].due < feeds[$1].due }),
            feeds[next].due < monday + 30 * 86_400
        {
            calendar.advance(feeds[next].due.timeIntervalSince(calendar.now))
            feeds[next].take(await visitor.fetch(feeds[next].target), now: calendar.now)
        }
        #expect(server.connections < server.requests.count / 4)  // connections are kept
        return log.withLock { $0 }
    }

    /// A feed as the daemon knows it.
    private struct Feed {
        let kind: Kind
        var target: FetchTarget
        var due = monday
        var failures = 0
        var absence = Absence()
        var count = 0

        mutating func take(_ outcome: FetchOutcome, now: Date) {
            target = target.next(after: outcome)
            absence.note(status: outcome.status, now: now)
            failures = outcome.failure == nil ? 0 : failures + 1
            count += 1
            var plan = PollingPlan()
            plan.isFeed = true
            plan.hasValidators = outcome.stored?.hasValidators ?? false
            plan.freshUntil = outcome.stored?.freshness.until
            plan.nextAllowed = outcome.nextAllowed
            plan.failures = failures
            plan.health = outcome.health
            plan.isGone = absence.isBelieved
            plan.isFirst = count == 1
            let source = Identifier<Source>(kind.rawValue)
            due = plan.due(after: now, phase: SourcePhase.of(source), chance: SourcePhase.chance(for: source, at: now))
        }
    }

    private func gaps(_ visits: [Visit]) -> [Double] {
        zip(visits, visits.dropFirst()).map { $1.at.timeIntervalSince($0.at) / 3_600 }
    }

    @Test func `F1 F5 F10 F14 F15 F16 F17 F19 holds nothing that its owner could complain of`() async throws {
        let log = try await replay()
        func visits(_ kind: Kind, from day: Double = 0) -> [Visit] {
            log.filter { $0.path == kind.path && Self.day($0.at) >= day }
        }
        #expect(log.allSatisfy { $0.agent == "Samsyn/1.0 (+samsyn@exempel.se)" })
        // Without validators once a day; with them every six hours, and conditionally after the first time.
        #expect(gaps(visits(.plain)).allSatisfy { $0 >= 24 } && visits(.plain).count >= 25)
        #expect(visits(.busy).dropFirst().allSatisfy { $0.isConditional })
        #expect(gaps(visits(.busy)).allSatisfy { $0 >= 6 } && visits(.busy).count >= 80)
        // Not while fresh.
        #expect(gaps(visits(.lasting)).allSatisfy { $0 >= 12 })
        // The old address twice, and then for a month no more.
        #expect(visits(.moving).count == 2)
        // Two days of silence, as asked.
        #expect(gaps(visits(.busy)).filter { $0 >= 48 }.count == 1)
        // Back-off to a week; what is gone once a month, after a second word; who refuses us once a day.
        #expect(visits(.failing, from: 5).count <= 10 && gaps(visits(.failing, from: 15)).allSatisfy { $0 >= 64 })
        #expect(visits(.vanishing, from: 5).count <= 6)
        #expect(gaps(visits(.dismissing, from: 5)).allSatisfy { $0 >= 24 })
    }
}
