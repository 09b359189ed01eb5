import Addresses
import FoundationEssentials
import Model
import Testing
import TortureServer
import Transfer

@testable import Fetching

@Suite struct `What outlives the process` {
    /// The records as the store gives them back.
    private func kept(_ records: [FetcherRecord]) throws -> [FetcherRecord] {
        try JSONDecoder().decode([FetcherRecord].self, from: JSONEncoder().encode(records))
    }

    @Test func `F21 the 30 days of an unreachable robots txt`() async throws {
        let server = try TortureServer { $0.path == "/robots.txt" ? .response(status: 500) : .response(body: "Stöd") }
        let target = try server.target("/stod")
        var records: [FetcherRecord] = []
        for day in 0..<30 {
            let visitor = try Visitor()  // a new process each day
            visitor.calendar.advance(TimeInterval(day) * 86_400)
            await visitor.fetcher.restore(records)
            #expect(await visitor.fetch(target).failure == .robotsUnreachable(.status(500)))
            let news = await visitor.fetcher.takeRecords()
            #expect(news.map(\.key) == ["robots \(target.address.origin)"])
            records = try kept(news)
        }
        let visitor = try Visitor()
        visitor.calendar.advance(30 * 86_400)
        await visitor.fetcher.restore(records)
        #expect(await visitor.fetch(target).text == "Stöd")
        #expect(server.pages.count == 1)
    }

    @Test func `F20 the rules of a robots txt, for what is left of their day`() async throws {
        let server = try TortureServer { request in
            request.path == "/robots.txt"
                ? .response(body: Answer.latin1("User-agent: *\nCrawl-delay: 7\nDisallow: /priv\u{E5}t*$\nSitemap: /s"))
                : .response(body: "Stöd")
        }
        let first = try Visitor()
        _ = await first.fetch(try server.target("/"))
        let records = await first.fetcher.takeRecords()
        let again = try kept(records)
        #expect(again == records)
        let second = try Visitor()
        await second.fetcher.restore(again)
        #expect(await second.fetch(try server.target("/priv%E5t/a")).health == .robotsDenied)
        #expect(server.requests.filter { $0.path == "/robots.txt" }.count == 1)
        second.calendar.advance(86_400)
        _ = await second.fetch(try server.target("/"))
        #expect(server.requests.filter { $0.path == "/robots.txt" }.count == 2)
    }

    @Test func `F15 how long a host wants to be left alone, for all of its pages`() async throws {
        let server = try TortureServer.open { _ in .response(status: 503, headers: [("Retry-After", "3600")]) }
        let first = try Visitor()
        _ = await first.fetch(try server.target("/a"))
        let second = try Visitor()
        await second.fetcher.restore(try kept(await first.fetcher.takeRecords()))
        guard case .skipped(.held(until: monday + 3600)) = await second.fetch(try server.target("/b")).result else {
            Issue.record("asked although held")
            return
        }
        #expect(server.pages.count == 1)
    }

    @Test func `F18 what a host answers for pages that are not there`() async throws {
        let server = try TortureServer.open { _ in .response(body: "Hoppsan, här fanns det ingenting alls") }
        let (first, second) = (try Visitor(), try Visitor())
        let target = try server.target("/stod/lan")
        let outcome = await first.fetch(target)
        #expect(await first.fetcher.isSoftNotFound(outcome, of: target))
        await second.fetcher.restore(try kept(await first.fetcher.takeRecords()))
        #expect(await second.fetcher.isSoftNotFound(outcome, of: target))
        #expect(server.pages.count == 2)
    }

    @Test func `is told once, and left out where it is over`() async throws {
        let server = try TortureServer.open { _ in .response(status: 429, headers: [("Retry-After", "60")]) }
        let visitor = try Visitor()
        _ = await visitor.fetch(try server.target("/a"))
        let records = await visitor.fetcher.takeRecords()
        #expect(records.count == 2)
        #expect(await visitor.fetcher.takeRecords().isEmpty)
        #expect(records.filter { $0.isOver(at: monday + 59) }.isEmpty)
        #expect(records.filter { $0.isOver(at: monday + 60) }.map(\.key) == ["hold 127.0.0.1"])
        #expect(records.allSatisfy { $0.isOver(at: monday + 86_400) })
        let later = try Visitor()
        later.calendar.advance(86_400)
        await later.fetcher.restore(records)
        #expect(await later.gate.hold(of: "127.0.0.1", now: monday) == nil)
    }

    @Test(
        arguments: [
            .status(503),
            .transfer(TransferError(.slow(bytesPerSecond: 100, during: .seconds(20)), host: "http://a.se")),
            .transfer(TransferError(.tls(.certificate))), .redirect(.tooMany(limit: 5)),
            .robotsUnreachable(.transfer(TransferError(.dns))), .robotsDenied(rule: "Disallow: /"),
        ] as [FetchFailure])
    func `is any failure as it was`(failure: FetchFailure) throws {
        let encoded = try JSONEncoder().encode(failure)
        #expect(try JSONDecoder().decode(FetchFailure.self, from: encoded) == failure)
    }
}
