import ExamplePages
import FoundationEssentials
import Model
import Rounds
import Storage
import Testing
import TortureServer

@Suite struct `A source that really is smaller now` {
    private func shrunk(to cards: [Card]) async throws -> Site {
        let site = try Site()
        site.serve(Card.five)
        try await site.round()
        site.serve(cards.isEmpty ? .page(Card.page([])) : .page(Card.page(cards)))
        try await site.round(at: days(1))
        return site
    }

    private func trouble(_ site: Site) async throws -> Finding? {
        try await site.store.currentFindings().first { $0.kind == .source && $0.source == "kraft-stod" }
    }

    @Test(arguments: [([Card.loan], FindingReason(.shrunk)), ([], FindingReason(.empty))])
    func `F9 is taken for what it is when a person says so`(cards: [Card], reason: FindingReason) async throws {
        let site = try await shrunk(to: cards)
        let finding = try #require(try await trouble(site))
        #expect(finding.reason == reason)
        try await site.region.review(
            [finding.id.rawValue], .accept, by: "anna", reason: "det är allt de har", until: nil, at: days(1))
        try await site.round(at: days(2))
        let state = try #require(try await site.state())
        #expect(state.health == .ok && state.failures == 0 && state.observationCount == cards.count)
        #expect(try await trouble(site)?.reason != reason)
        // What it no longer tells of still waits for a person, as so much at once always does.
        try await site.round(at: days(3))
        #expect(try await site.offered().count == 5)
        #expect(try await trouble(site)?.reason == .deletionGuard)
    }

    @Test func `F9 is not taken for it when a person says that the page is wrong`() async throws {
        let site = try await shrunk(to: [.loan])
        let finding = try #require(try await trouble(site))
        try await site.region.review(
            [finding.id.rawValue], .reject, by: "anna", reason: nil, until: nil, at: days(1))
        for day in 2...4 { try await site.round(at: days(Double(day))) }
        #expect(try await site.state()?.health == .shrunk)
        #expect(try await site.state()?.observationCount == 5)
    }

    @Test func `F9 a word on an earlier trouble does not count for a new one`() async throws {
        let site = try await shrunk(to: [.loan])
        let finding = try #require(try await trouble(site))
        try await site.region.review(
            [finding.id.rawValue], .accept, by: "anna", reason: nil, until: nil, at: days(1))
        site.serve(Card.five)
        try await site.round(at: days(2))
        site.serve([.coach])
        try await site.round(at: days(3))
        #expect(try await site.state()?.health == .shrunk)
    }

    @Test func `F9 is taken for it when five readings over a week agree`() async throws {
        let site = try await shrunk(to: [.loan])
        for day in [2, 3, 4, 5, 6, 7] {
            try await site.round(at: days(Double(day)))
            #expect(try await site.state()?.health == .shrunk, "day \(day)")
        }
        try await site.round(at: days(8))
        let state = try #require(try await site.state())
        #expect(state.health == .ok && state.observationCount == 1 && state.smaller == nil)
    }

    @Test func `F9 readings that do not agree begin anew`() async throws {
        let site = try Site()
        site.serve(Card.five + [.guarantee])
        try await site.round()
        for day in 1...14 {
            site.serve(day % 2 == 0 ? [.loan, .coach] : [.loan])
            try await site.round(at: days(Double(day)))
            #expect(try await site.state()?.health == .shrunk, "day \(day)")
        }
    }
}
