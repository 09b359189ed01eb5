import ExamplePages
import FoundationEssentials
import Model
import Rounds
import Storage
import Testing
import TortureServer

private let errorPage = """
    <!doctype html><html lang="sv"><head><title>Sidan finns inte</title></head><body><main><h1>404 – Sidan kunde inte
    hittas</h1><p>Sidan du söker finns inte längre.</p></main></body></html>
    """
private let emptyPage = """
    <!doctype html><html lang="sv"><head><title>Våra stöd</title></head><body><main><h1>Våra stöd</h1></main></body></html>
    """

@Suite struct `A source in trouble` {
    @Test(
        arguments: [
            ("500", .response(status: 500, body: "Hoppsan"), [.error, .transient]),
            ("503", .response(status: 503, body: "Stängt"), [.transient]),
            ("429", .response(status: 429, body: "Lugn"), [.transient]),
            ("403", .response(status: 403, body: "Nej"), [.blocked]),
            ("silence", .silence, [.timeout]),
            ("a truncated body", .raw("HTTP/1.1 200 OK\r\nContent-Length: 9999\r\n\r\n<html>"), [.truncated]),
            ("a reset", Answer([.reset]), [.transient, .error]),
            ("noise", .raw("skräp"), [.error]),
            ("an error page with 200", .page(errorPage), [.softNotFound]),
            ("an empty page", .page(emptyPage), [.empty]),
            ("a shrunk page", .page(Card.page([.loan])), [.shrunk]),
            (
                "a picture", .response(headers: [("Content-Type", "image/png")], body: [0x89, 0x50, 0x4E, 0x47]),
                [.wrongType]
            ),
        ] as [(String, Answer, [SourceHealth])])
    func `F9 loses nothing, and says how it stands`(
        name: String, answer: Answer, health: [SourceHealth]
    ) async throws {
        let site = try Site()
        site.serve(Card.five)
        try await site.round()
        site.serve(answer)
        if health == [.timeout] { site.edit { $0.limits.timeout = .seconds(1) } }
        for day in 1...4 { try await site.round(at: days(Double(day))) }
        #expect(try await site.offered().count == 5)
        #expect(try await site.store.changes().count == 5)
        let state = try #require(try await site.state())
        #expect(health.contains(state.health), "\(name): \(state.health)")
        #expect(state.failure?.isEmpty == false)
        #expect(state.troubleSince == days(1) && state.failures == 4 && state.observationCount == 5)
    }

    @Test func `F9 goes on where it was when it is well again`() async throws {
        let site = try Site()
        site.serve(Card.five)
        try await site.round()
        site.serve(.response(status: 503, body: ""))
        let summary = try await site.round(at: days(1))
        #expect(summary.failed == ["kraft-stod": .transient])
        site.serve(Card.five)
        #expect(try await site.round(at: days(2)).changes == 0)
        let state = try #require(try await site.state())
        #expect(state.health == .ok && state.troubleSince == nil && state.failures == 0 && state.failure == nil)
    }

    @Test func `opens one finding, and closes it when the cause goes away`() async throws {
        let site = try Site()
        site.serve(Card.five)
        try await site.round()
        func troubles() async throws -> [Finding] {
            try await site.store.currentFindings().filter { $0.kind == .source }
        }
        #expect(try await troubles().isEmpty)
        site.serve(.response(status: 503, body: ""))
        try await site.round(at: days(1))
        try await site.round(at: days(2))
        let open = try await troubles()
        #expect(open.map(\.reason) == [FindingReason(.transient)] && open.first?.opened == days(1))
        site.serve(Card.five)
        try await site.round(at: days(3))
        #expect(try await troubles().isEmpty)
        let events = try await site.store.events(after: 0, limit: 100).map(\.event).filter { event in
            if case .finding(let finding, _) = event.payload { finding.kind == .source } else { false }
        }
        #expect(events.map(\.type) == [.findingOpened, .findingClosed])
        #expect(events.map(\.at) == [days(1), days(3)])
    }

    @Test func `F22 takes nothing away for an unframed body until a second fetch agrees`() async throws {
        let site = try Site()
        site.serve(Card.five)
        try await site.round()
        let four = Card.page(Array(Card.five.prefix(4)))
        site.serve(.raw(Array("HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n\(four)".utf8)))
        try await site.round(at: days(1))
        #expect(try await site.state()?.health == .truncated)
        try await site.round(at: days(2))
        #expect(try await site.state()?.health == .ok)
    }

    @Test func `a select rule that finds nothing is a changed structure`() async throws {
        let site = try Site { $0.select = SelectRules(items: "article.kort") }
        site.serve(Card.five)
        try await site.round()
        #expect(try await site.offered().count == 5)
        site.serve(.page(Card.page(Card.five).replacing("class=\"kort\"", with: "class=\"ruta\"")))
        for day in 1...3 { try await site.round(at: days(Double(day))) }
        let state = try #require(try await site.state())
        #expect(state.health == .structureChanged)
        #expect(state.failure?.contains("article.kort") == true)
        #expect(try await site.offered().count == 5)
    }

    @Test func `F20 a page that robots.txt forbids is not asked for`() async throws {
        let site = try Site()
        site.serve(Card.five)
        site.serve(.response(body: "User-agent: samsyn\nDisallow: /stod\n"), at: "/robots.txt")
        let summary = try await site.round()
        #expect(summary.failed == ["kraft-stod": .robotsDenied])
        #expect(site.asked.isEmpty)
        #expect(try await site.state()?.health == .robotsDenied)
    }

    @Test func `F3 keep false keeps no snapshot, but hash and quotations`() async throws {
        let site = try Site { $0.keepsSnapshots = false }
        site.serve(Card.five)
        try await site.round()
        #expect(try await site.round(at: days(1)).changes == 0)
        let fetches = try await site.store.fetches(of: "kraft-stod", limit: 9)
        #expect(fetches.map(\.status) == [200, 200])
        let hash = try #require(fetches.first?.snapshot)
        #expect(try await site.store.snapshot(hash) == nil)
        let entry = try #require(try await site.store.offerings().first)
        #expect(entry.observation?.title.quotation.text == entry.title)
    }
}
