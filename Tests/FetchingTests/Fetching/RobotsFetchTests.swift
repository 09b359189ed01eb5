import FoundationEssentials
import Model
import Testing
import TortureServer
import Transfer

@testable import Fetching

@Suite struct `Fetching under robots txt` {
    private func server(_ robots: Answer) throws -> TortureServer {
        try TortureServer { $0.path == "/robots.txt" ? robots : .response(body: "Stöd") }
    }

    @Test func `F20 obeys the rules for our name, and names the rule`() async throws {
        let server = try server(.response(body: "User-agent: *\nAllow: /\n\nUser-agent: SAMSYN\nDisallow: /privat"))
        let visitor = try Visitor()
        #expect(await visitor.fetch(try server.target("/stod")).text == "Stöd")
        let denied = await visitor.fetch(try server.target("/privat/sida"))
        #expect(denied.health == .robotsDenied)
        #expect(denied.failure?.description.contains("/privat") == true)
        #expect(server.pages.map(\.path) == ["/stod"])
    }

    @Test func `F20 asks for the file once a day`() async throws {
        let server = try server(.response(body: ""))
        let visitor = try Visitor()
        for _ in 1...3 { _ = await visitor.fetch(try server.target("/")) }
        #expect(server.requests.count == 4)
        visitor.calendar.advance(86_399)
        _ = await visitor.fetch(try server.target("/"))
        #expect(server.requests.count == 5)
        visitor.calendar.advance(1)
        _ = await visitor.fetch(try server.target("/"))
        #expect(server.requests.count == 7)
    }

    @Test func `F20 asks once for many that want the same host`() async throws {
        let server = try server(.response(body: ""))
        let visitor = try Visitor()
        let target = try server.target("/")
        await withTaskGroup(of: Void.self) { group in
            for _ in 1...6 { group.addTask { _ = await visitor.fetch(target) } }
        }
        #expect(server.requests.filter { $0.path == "/robots.txt" }.count == 1 && server.pages.count == 6)
    }

    @Test(arguments: [404, 401, 403, 410]) func `F21 takes 4xx for yes`(status: Int) async throws {
        let server = try server(.response(status: status))
        #expect(await (try Visitor()).fetch(try server.target("/")).text == "Stöd")
    }

    @Test(arguments: [(500, .error), (503, .transient), (429, .transient)] as [(Int, SourceHealth)])
    func `F21 takes 5xx and 429 for no, for 30 days`(status: Int, health: SourceHealth) async throws {
        let server = try server(.response(status: status))
        let visitor = try Visitor()
        let target = try server.target("/")
        let denied = await visitor.fetch(target)
        #expect(denied.failure == .robotsUnreachable(.status(status)) && denied.health == health)
        #expect(server.pages.isEmpty)
        visitor.calendar.advance(30 * 86_400)
        let later = await visitor.fetch(target)
        // Who still says 429 is no longer taken for a no, but left alone for a while all the same.
        #expect(later.text == (status == 429 ? nil : "Stöd") && later.failure == nil)
    }

    @Test func `F21 is overruled by the operator alone, and notes it`() async throws {
        let server = try server(.response(body: "User-agent: *\nDisallow: /"))
        var target = try server.target("/")
        target.robotsIgnoredBecause = "avtal med främjaren"
        let outcome = await (try Visitor()).fetch(target)
        #expect(outcome.text == "Stöd" && outcome.notes == [.robotsIgnored])
        #expect(server.requests.count == 1)
    }

    @Test func `F20 follows the file's redirects`() async throws {
        let server = try TortureServer { request in
            switch request.path {
            case "/robots.txt": .redirect(301, to: "/annan.txt")
            case "/annan.txt": .response(body: "User-agent: *\nDisallow: /stod")
            default: .response(body: "Stöd")
            }
        }
        #expect(await (try Visitor()).fetch(try server.target("/stod")).health == .robotsDenied)
    }

    @Test func `F20 reads the first 500 KiB of a long file`() async throws {
        let long = "User-agent: *\nDisallow: /stod\n" + String(repeating: "# text\n", count: 100_000) + "Allow: /stod\n"
        let server = try server(.response(body: long))
        #expect(await (try Visitor()).fetch(try server.target("/stod")).health == .robotsDenied)
    }

    @Test func `F13 waits as long as Crawl-delay asks`() async throws {
        let server = try server(.response(body: "User-agent: *\nCrawl-delay: 20"))
        let visitor = try Visitor()
        for _ in 1...3 { _ = await visitor.fetch(try server.target("/")) }
        #expect(visitor.clock.now.offset >= .seconds(60) && visitor.clock.now.offset < .seconds(80))
    }
}
