import ExamplePages
import FoundationEssentials
import Model
import Rounds
import Storage
import Testing
import TortureServer

@Suite struct `A round` {
    let site: Site

    init() throws {
        site = try Site()
        site.serve(Card.five)
    }

    @Test func `proposes what it finds where the catalogue is empty`() async throws {
        let summary = try await site.round()
        #expect(summary.sources == 1 && summary.failed.isEmpty)
        let entries = try await site.store.offerings()
        #expect(Set(entries.map(\.title)) == Set(Card.five.map(\.title)))
        #expect(entries.allSatisfy { $0.review == .proposed && $0.status == .active && $0.firstSeen == monday })
        #expect(try await site.state()?.health == .ok)
        #expect(try await site.state()?.observationCount == 5)
    }

    @Test func `tells of what was there from the start as no news`() async throws {
        #expect(try await site.round().changes == 0)
        #expect(try await site.store.events(after: 0, limit: 100).allSatisfy { $0.event.type != .changeOpened })
    }

    @Test func `changes nothing where the same bytes are served again`() async throws {
        try await site.round()
        let before = try await site.store.offerings()
        #expect(try await site.round(at: days(1)).changes == 0)
        #expect(try await site.store.changes().count == 5)
        #expect(try await site.store.offerings().map(\.lastChanged) == before.map(\.lastChanged))
        #expect(try await site.store.offerings().allSatisfy { $0.lastSeen == days(1) })
    }

    @Test func `changes nothing at 304, and still sees every entry`() async throws {
        site.serve { request in
            request.header("If-None-Match") == "\"1\""
                ? .response(status: 304, headers: [("ETag", "\"1\"")])
                : .page(Card.page(Card.five), headers: [("ETag", "\"1\"")])
        }
        try await site.round()
        #expect(try await site.round(at: days(1)).changes == 0)
        #expect(try await site.store.fetches(of: "kraft-stod", limit: 9).map(\.status) == [304, 200])
        #expect(try await site.store.offerings().allSatisfy { $0.lastSeen == days(1) })
        #expect(try await site.state()?.goodReadings == 2)
    }

    @Test func `opens one change with evidence and one event for a moved amount`() async throws {
        try await site.round()
        let events = try await site.store.lastEventNumber()
        let dearer = Card.loan.saying(Card.loan.text.replacing("400 000", with: "650 000"))
        site.serve([dearer] + Card.five.dropFirst())
        #expect(try await site.round(at: days(7)).changes == 1)
        let changes = try await site.store.changes(since: days(6), until: days(8))
        let change = try #require(changes.first)
        #expect(changes.count == 1 && change.type == .changed && change.significance == .substantive)
        let field = try #require(change.fields.first { $0.field == .amountMaximum })
        #expect(field.before == .money(Money(amount: 400_000, currency: "SEK")))
        #expect(field.after == .money(Money(amount: 650_000, currency: "SEK")))
        let evidence = try #require(change.evidence.first { $0.quote.contains("650 000") })
        let hash = try #require(evidence.snapshot)
        let snapshot = try #require(try await site.store.snapshot(hash))
        #expect(String(decoding: snapshot.body, as: UTF8.self).contains(evidence.quote))
        let told = try await site.store.events(after: events, limit: 100).map(\.event)
            .filter { $0.type == .changeOpened }
        #expect(told.map(\.subject) == [change.offering.rawValue])
    }

    @Test func `takes a change back when the page goes back`() async throws {
        try await site.round()
        site.serve([Card.loan.saying(Card.loan.text.replacing("400 000", with: "650 000"))] + Card.five.dropFirst())
        try await site.round(at: days(1))
        site.serve(Card.five)
        try await site.round(at: days(2))
        #expect(try await site.store.openChanges().filter { $0.type == .changed }.isEmpty)
        #expect(try await site.store.changes(since: days(1), until: days(3)).map(\.state) == [.reverted])
    }

    @Test func `gives the same catalogue on two stores`() async throws {
        let twin = try Site()
        var catalogues: [[[String]]] = []
        for site in [site, twin] {
            site.serve(Card.five)
            try await site.round()
            site.serve([Card.loan.saying("Vi lånar ut högst 100 000 kronor."), .check, .advice, .fair, .guarantee])
            try await site.round(at: days(1))
            try await site.round(at: days(2))
            catalogues.append(
                try await site.store.offerings().map { [$0.id.rawValue, $0.title, $0.status.rawValue] }
                    + site.store.changes().map { [$0.id.rawValue, $0.type.rawValue, $0.offering.rawValue] }
                    + site.store.currentFindings().map { [$0.id.rawValue, $0.reason.rawValue] }
                    + site.store.events(after: 0, limit: 1_000).map { [$0.event.id.rawValue, "\($0.number)"] })
        }
        #expect(catalogues[0] == catalogues[1])
        #expect(!catalogues[0].isEmpty)
    }
}
