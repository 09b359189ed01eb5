import ExamplePages
import FoundationEssentials
import Model
import Rounds
import Storage
import Testing
import TortureServer

private let fee = "Avgiften är 12 500 kronor för ett halvår. Coachen har själv drivit bolag i Tyskland."

@Suite struct `Pages that a list leads to` {
    let site: Site

    init() throws {
        site = try Site { $0.follow = FollowRules(depth: 1) }
        site.serve(Card.five)
        for card in Card.five { site.serve(.page(card.detail(card.text)), at: card.path) }
        site.serve(.page(Card.coach.detail(fee)), at: Card.coach.path)
    }

    private func coach() async throws -> Offering {
        try #require(try await site.store.offerings().first { $0.title == Card.coach.title })
    }

    @Test func `are read and joined with its items`() async throws {
        try await site.round()
        #expect(Set(site.asked) == Set(["/stod"] + Card.five.map(\.path)))
        #expect(try await site.store.offerings().count == 5)
        let observation = try #require(try await coach().observation)
        #expect(observation.text.contains("halvår") && observation.text.contains("Tyskland"))
        #expect(observation.text.contains("under ett halvår"))
    }

    @Test func `are not read twice where they are sources of their own`() async throws {
        site.add(Site.source("kraft-coach", at: site.server.url(Card.coach.path) + "/"))
        site.serve(.page(Card.coach.detail(fee)), at: Card.coach.path + "/")
        try await site.round()
        #expect(site.asked.filter { $0.hasPrefix(Card.coach.path) } == [Card.coach.path + "/"])
        #expect(try await site.store.offerings().count == 5)
    }

    @Test func `give nothing away by an error of theirs`() async throws {
        try await site.round()
        let faults: [Answer] = [
            .response(status: 500, body: ""), .raw("HTTP/1.1 200 OK\r\nContent-Length: 9999\r\n\r\n<html>"),
            .page(
                "<title>Underhåll</title><main><h1>Sidan kunde inte hittas</h1><p>404 – sidan finns inte.</p></main>"),
        ]
        for (day, fault) in faults.enumerated() {
            site.serve(fault, at: Card.coach.path)
            #expect(try await site.round(at: days(Double(day + 1))).changes == 0, "\(day)")
            #expect(try await coach().observation?.text.contains("Tyskland") == true, "\(day)")
        }
    }

    @Test func `F3 give nothing away where their snapshots are not kept`() async throws {
        let site = try Site {
            $0.follow = FollowRules(depth: 1)
            $0.keepsSnapshots = false
        }
        site.serve([.coach, .loan])
        site.serve(.page(Card.loan.detail(Card.loan.text)), at: Card.loan.path)
        site.serve(.page(Card.coach.detail(fee)), at: Card.coach.path)
        try await site.round()
        site.serve(.response(status: 500, body: ""), at: Card.coach.path)
        #expect(try await site.round(at: days(1)).changes == 0)
        #expect(try await site.state()?.health.isGoodReading == false)
    }

    @Test func `keep to the bound on their number`() async throws {
        let site = try Site { $0.follow = FollowRules(depth: 1, pages: 2) }
        site.serve(Card.five)
        try await site.round()
        #expect(site.asked.count == 3)
    }
}
