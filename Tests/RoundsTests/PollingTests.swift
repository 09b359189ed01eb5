import ExamplePages
import FoundationEssentials
import Model
import Rounds
import Storage
import Testing
import TortureServer

/// How far lie two moments apart, in days.
private func span(_ from: Date?, _ to: Date?) -> Double {
    guard let from, let to else { return .nan }
    return to.timeIntervalSince(from) / 86_400
}

@Suite struct `How often a source is asked` {
    private func site(_ change: (inout Source) -> Void = { _ in }) throws -> Site {
        let site = try Site(change)
        site.serve(Card.five)
        return site
    }

    @Test func `F10 a page that does not change is asked more seldom, one that does sooner again`() async throws {
        let site = try site { $0.every = .seconds(86_400) }
        try await site.round()
        let first = try #require(try await site.state())
        #expect(first.interval == 1.125 * 86_400)
        for day in 1...12 { try await site.round(at: days(Double(day))) }
        let quiet = try #require(try await site.state())
        #expect(quiet.interval == 4 * 86_400 && span(quiet.lastRequest, quiet.nextDue) >= 4)
        for (day, amount) in [(13, 500), (14, 600)] {
            site.serve([Card.loan.saying("Du kan låna upp till \(amount) 000 kronor hos oss.")] + Card.five.dropFirst())
            try await site.round(at: days(Double(day)))
        }
        let busy = try #require(try await site.state())
        #expect(busy.interval == 86_400 && span(busy.lastRequest, busy.nextDue) < 1.2)
    }

    @Test func `F10 what moves at every reading but tells of no offering is no change`() async throws {
        let site = try site { $0.every = .seconds(86_400) }
        for day in 0..<13 {
            let html = Card.page(Card.five).replacing("Storgatan 1", with: "Storgatan 1. Besök nummer \(day * 7 + 11)")
            site.serve(.page(html))
            try await site.round(at: days(Double(day)))
        }
        #expect(try await site.state()?.interval == 4 * 86_400)
    }

    @Test func `F10 the floor counts from the request, however long a round waited for the host`() async throws {
        let site = try site { $0.every = .seconds(3_600) }
        let late = monday + 2_400
        try await site.round(clock: late)
        let state = try #require(try await site.state())
        #expect(state.lastRequest == late && state.lastSuccess == monday)
        #expect(span(late, state.nextDue) >= 1 / 24)
    }

    @Test func `F10 a page whose sitemap says that it did not change waits for twice its interval at most`()
        async throws
    {
        let site = try site { $0.every = .seconds(86_400) }
        var map = Site.source("kraft-karta", at: site.server.url("/sitemap.xml"))
        map.kind = .sitemap
        site.add(map)
        func serveMap(modified: String) {
            // As others spell the address: that is the same one.
            let address = site.server.url("/stod/").replacing("http:", with: "HTTP:") + "#topp"
            let entry = "<url><loc>\(address)</loc><lastmod>\(modified)</lastmod></url>"
            let xml = "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\(entry)</urlset>"
            site.serve(.response(headers: [("Content-Type", "application/xml")], body: xml), at: "/sitemap.xml")
        }
        func visits() -> Int { site.asked.count { $0 == "/stod" } }
        serveMap(modified: "2026-11-01")
        try await site.round()
        #expect(visits() == 1)
        // Modified before it was read, by a map that was read since.
        try await site.round(at: days(1.2), isByHand: false)
        #expect(visits() == 1)
        let waiting = try #require(try await site.state())
        #expect(waiting.lastRequest == monday && waiting.health == .ok && waiting.failures == 0)
        #expect(span(waiting.lastRequest, waiting.nextDue) >= 2)
        // Not for ever, and not when a person asks.
        try await site.round(at: days(2.3), isByHand: false)
        #expect(visits() == 2)
        try await site.round(at: days(2.4))
        #expect(visits() == 3)
        // Modified since.
        serveMap(modified: "2026-12-02T20:00:00Z")
        try await site.round(at: days(2.7), isByHand: false)
        #expect(visits() == 4)
    }

    @Test func `F12 a wait from a calendar that was ahead holds nobody off`() async throws {
        let site = try site()
        site.serve { _ in
            .page(Card.page(Card.five), headers: [("Cache-Control", "max-age=500000"), ("ETag", "\"1\"")])
        }
        try await site.round(at: days(365))
        try await site.round(at: days(365.01), isByHand: false)
        #expect(site.asked.count == 1)
        try await site.round(at: days(1), isByHand: false)
        #expect(site.asked.count == 2)
        let state = try #require(try await site.state())
        #expect(state.lastRequest == days(1) && span(days(1), state.nextDue) < 8)
    }
}

@Suite struct `Addresses that are sources of their own` {
    @Test(arguments: ["/stod/exportcoachen/", "/stod/./exportcoachen#topp", "/x/../stod/exportcoachen"])
    func `are known however sources.yml spells them`(path: String) async throws {
        let site = try Site { $0.follow = FollowRules(depth: 1) }
        site.serve([.coach, .loan])
        site.serve(.page(Card.loan.detail(Card.loan.text)), at: Card.loan.path)
        site.serve(.page(Card.coach.detail(Card.coach.text)), at: Card.coach.path)
        site.serve(.page(Card.coach.detail(Card.coach.text)), at: Card.coach.path + "/")
        site.add(Site.source("kraft-coach", at: site.server.url(path).replacing("http", with: "HTTP")))
        try await site.round()
        #expect(site.asked.count { $0.contains("oachen") } == 1, "\(site.asked)")
        #expect(site.asked.contains(Card.loan.path))
    }
}
