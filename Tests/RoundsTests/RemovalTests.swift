import ExamplePages
import FoundationEssentials
import Model
import Rounds
import Storage
import Testing
import TortureServer

@Suite struct `Offerings that leave` {
    let site: Site

    init() throws {
        site = try Site()
        site.serve(Card.five)
    }

    @Test func `an entry that its list drops is removed after two readings`() async throws {
        try await site.round()
        site.serve(Array(Card.five.dropLast()))
        #expect(try await site.round(at: days(1)).changes == 0)
        #expect(try await site.offered().count == 5)
        #expect(try await site.round(at: days(2)).changes == 1)
        let removed = try await site.store.changes(since: days(2), until: days(2))
        #expect(removed.map(\.type) == [.removed])
        #expect(removed.first?.evidence.first?.quote == Card.coach.title)
        #expect(try await !site.offered().contains(Card.coach.title))
    }

    @Test func `one that comes back has returned`() async throws {
        try await site.round()
        site.serve(Array(Card.five.dropLast()))
        for day in 1...2 { try await site.round(at: days(Double(day))) }
        site.serve(Card.five)
        try await site.round(at: days(9))
        #expect(try await site.store.changes(since: days(9), until: days(9)).map(\.type) == [.returned])
        #expect(try await site.offered().count == 5)
    }

    @Test func `a bad reading in between starts nothing and ends nothing`() async throws {
        try await site.round()
        site.serve(Array(Card.five.dropLast()))
        try await site.round(at: days(1))
        site.serve(.response(status: 500, body: ""))
        for day in 2...4 { try await site.round(at: days(Double(day))) }
        #expect(try await site.offered().count == 5)
        site.serve(Array(Card.five.dropLast()))
        try await site.round(at: days(5))
        #expect(try await site.offered().count == 4)
    }

    @Test(arguments: [404, 410])
    func `an entry goes when its own page is gone and the list drops it`(status: Int) async throws {
        site.add(Site.source("kraft-coach", at: site.server.url(Card.coach.path)))
        site.serve(.page(Card.coach.detail(Card.coach.text)), at: Card.coach.path)
        try await site.round()
        #expect(try await site.offered().count == 5)
        site.serve(Array(Card.five.dropLast()))
        site.serve(.response(status: status, body: "Finns inte"), at: Card.coach.path)
        try await site.round(at: days(1))
        #expect(try await site.state("kraft-coach")?.health == .gone)
        #expect(try await site.offered().count == 5)
        for day in 2...3 { try await site.round(at: days(Double(day))) }
        #expect(try await !site.offered().contains(Card.coach.title))
    }

    @Test func `more than a fifth at once wait for a person`() async throws {
        try await site.round()
        site.serve(Array(Card.five.prefix(3)))
        for day in 1...3 { try await site.round(at: days(Double(day))) }
        #expect(try await site.offered().count == 5)
        let held = try #require(try await site.store.currentFindings().first { $0.reason == .deletionGuard })
        #expect(held.offerings.count == 2 && held.severity == .high)
        try await site.region.review(
            [held.id.rawValue], .accept, by: "anna", reason: "de har slutat", until: nil, at: days(3))
        #expect(try await site.offered().count == 3)
        try await site.round(at: days(4))
        #expect(try await site.offered().count == 3)
        #expect(try await site.store.currentFindings().allSatisfy { $0.reason != .deletionGuard })
    }

    @Test func `what a person keeps stays, and is not asked about again`() async throws {
        try await site.round()
        site.serve(Array(Card.five.prefix(3)))
        for day in 1...2 { try await site.round(at: days(Double(day))) }
        let held = try #require(try await site.store.currentFindings().first { $0.reason == .deletionGuard })
        try await site.region.review(
            [held.id.rawValue], .reject, by: "anna", reason: "de är kvar", until: nil, at: days(2))
        for day in 3...6 { try await site.round(at: days(Double(day))) }
        #expect(try await site.offered().count == 5)
        #expect(try await site.store.currentFindings().allSatisfy { $0.reason != .deletionGuard })
    }
}
