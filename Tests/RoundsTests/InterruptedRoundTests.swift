import Configuring
import ExamplePages
import FoundationEssentials
import Model
import Storage
import Testing
import TortureServer

@testable import Rounds

@Suite struct `The end of a round` {
    let site: Site

    init() throws {
        site = try Site()
        site.serve(Card.five)
    }

    private func rounds() async throws -> [Event] {
        try await site.store.events(after: 0, limit: 1_000).map(\.event).filter { $0.type == .roundFinished }
    }

    @Test func `is told by an event, with what came of it`() async throws {
        try await site.round()
        site.serve([Card.loan.saying("Du kan låna upp till 900 000 kronor hos oss.")] + Card.five.dropFirst())
        site.add(Site.source("kraft-borta", at: site.server.url("/borta")))
        try await site.round(at: days(1))
        let told = try await rounds()
        #expect(told.map(\.at) == [monday, days(1)] && Set(told.map(\.id)).count == 2)
        guard case .round(let sources, let failed, let changes, let findings) = told[1].payload else {
            Issue.record("no counts")
            return
        }
        #expect(sources == 2 && failed == 1 && changes == 1 && findings >= 1)
    }

    @Test func `that a kill kept from being assessed is made good, as if there had been no kill`() async throws {
        let twin = try Site()
        for site in [site, twin] {
            site.serve(Card.five)
            try await site.round()
        }
        site.serve(.response(status: 503, body: ""))
        twin.serve(.response(status: 503, body: ""))
        // The turn is stored, and then the process dies.
        let region = site.region
        let source = try #require(region.configuration.enabledSources.first)
        var turn = SourceTurn(source: source)
        turn.fail(.transient, "the server answers 503 (it is not available now)")
        _ = try await region.take(turn, at: days(1))
        #expect(try await site.store.currentFindings().allSatisfy { $0.kind != .source })
        try await region.finishInterruptedRound()
        try await region.finishInterruptedRound()
        try await twin.round(at: days(1))
        func findings(_ site: Site) async throws -> [[String]] {
            try await site.store.currentFindings().map { [$0.id.rawValue, $0.reason.rawValue, $0.opened.rfc3339] }
        }
        let expected = try await findings(twin)
        #expect(try await findings(site) == expected)
        #expect(try await findings(site).contains { $0[1] == "transient" })
        #expect(try await rounds().map(\.at) == [monday, days(1)])
        let told = try await twin.store.events(after: 0, limit: 99).last?.event
        #expect(try await rounds().last?.payload == told?.payload)
    }

    @Test func `of the next round comes after that of the one before`() async throws {
        try await site.round()
        var turn = SourceTurn(source: try #require(site.region.configuration.enabledSources.first))
        turn.fail(.transient, "the server answers 503")
        _ = try await site.region.take(turn, at: days(1))
        try await site.round(at: days(2))
        let opened = try await site.store.findings(since: monday, until: days(3)).first {
            $0.reason.rawValue == "transient"
        }
        #expect(opened?.opened == days(1) && opened?.closed == days(2))
        #expect(try await rounds().map(\.at) == [monday, days(1), days(2)])
        #expect(try await site.store.kept(.round, key: KeptRecord.unassessed) == nil)
    }
}
