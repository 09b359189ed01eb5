import Addresses
import FoundationEssentials
import Model
import Testing
import TortureServer
import Transfer

@testable import Fetching

@Suite struct `Asking again` {
    private static let tagged = [
        ("ETag", "W/\"abc\""), ("Last-Modified", "Sat, 28 Nov 2026 08:00:00 GMT"), ("Cache-Control", "no-cache"),
    ]

    @Test func `F5 sends both validators back as they came and takes a 304 for an answer`() async throws {
        let server = try TortureServer.open { request in
            request.header("If-None-Match") == nil
                ? .response(headers: Self.tagged, body: "Stöd") : .response(status: 304, headers: [("X-New", "1")])
        }
        let visitor = try Visitor()
        let target = try server.target("/stod")
        let first = await visitor.fetch(target)
        #expect(first.text == "Stöd")
        let second = await visitor.fetch(target.next(after: first))
        guard case .notModified = second.result else { throw second.failure ?? .unaskedNotModified }
        #expect(second.health == .ok && second.status == 304)
        #expect(second.stored?.headers.first("X-New") == "1")
        #expect(server.pages.last?.header("If-None-Match") == "W/\"abc\"")
        #expect(server.pages.last?.header("If-Modified-Since") == "Sat, 28 Nov 2026 08:00:00 GMT")
    }

    @Test func `F1 asks nothing while the answer is fresh, unless a person asks`() async throws {
        let server = try TortureServer.open { _ in .response(headers: [("Cache-Control", "max-age=3600")], body: "Stöd")
        }
        let visitor = try Visitor()
        var target = try server.target("/stod")
        target = target.next(after: await visitor.fetch(target))
        visitor.calendar.advance(3599)
        guard case .skipped(.fresh(let until)) = await visitor.fetch(target).result else {
            Issue.record("asked although fresh")
            return
        }
        #expect(until == monday + 3600)
        #expect(server.pages.count == 1)
        target.isByHand = true
        #expect(await visitor.fetch(target).text == "Stöd")
        target.isByHand = false
        visitor.calendar.advance(1)
        #expect(await visitor.fetch(target).text == "Stöd")
        #expect(server.pages.count == 3)
    }

    @Test func `F3 keeps nothing of what may not be stored`() async throws {
        let server = try TortureServer.open { _ in
            .response(headers: [("Cache-Control", "no-store, max-age=60"), ("ETag", "\"a\"")], body: "Stöd")
        }
        let visitor = try Visitor()
        let target = try server.target("/")
        let outcome = await visitor.fetch(target)
        #expect(outcome.text == "Stöd" && outcome.stored == nil)
        _ = await visitor.fetch(target.next(after: outcome))
        #expect(server.pages.count == 2 && server.pages[1].header("If-None-Match") == nil)
    }

    @Test func `F6 gives a redirect's target no validator of the old address`() async throws {
        let isMoved = Switch()
        let server = try TortureServer.open { request in
            if request.header("Host")?.hasPrefix("two.") == true { return .response(body: "Där") }
            if isMoved.isOn { return .redirect(302, to: "http://two.localhost:\(request.ownPort)/stod") }
            return .response(headers: Self.tagged, body: "Här")
        }
        let visitor = try Visitor()
        var target = try server.target("/stod", host: "one.localhost")
        target.secretHeaders = ["X-Api-Key": "hemlig"]
        target = target.next(after: await visitor.fetch(target))
        isMoved.turnOn()
        let outcome = await visitor.fetch(target)
        #expect(outcome.text == "Där")
        #expect(
            server.pages[1].header("If-None-Match") == "W/\"abc\"" && server.pages[1].header("X-Api-Key") == "hemlig")
        #expect(server.pages[2].header("If-None-Match") == nil && server.pages[2].header("If-Modified-Since") == nil)
        #expect(server.pages[2].header("X-Api-Key") == nil)
        #expect(outcome.stored?.address.hostName == "two.localhost")
    }

    @Test func `F7 asks once without conditions after a 304 that nobody asked for`() async throws {
        let server = try TortureServer.open { _ in .response(status: 304) }
        let outcome = await (try Visitor()).fetch(try server.target("/"))
        #expect(outcome.failure == .unaskedNotModified)
        #expect(server.pages.count == 2)
        #expect(outcome.notes == [.retriedUnconditionally])
    }

    @Test func `F7 gets the document where the 304 was a slip`() async throws {
        let count = Counter()
        let server = try TortureServer.open { _ in count.next() == 1 ? .response(status: 304) : .response(body: "Stöd")
        }
        let outcome = await (try Visitor()).fetch(try server.target("/"))
        #expect(outcome.text == "Stöd")
    }

    @Test func `F24 asks once for the plain body where the packed one is broken`() async throws {
        let server = try TortureServer.open { request in
            request.header("Accept-Encoding") == "identity"
                ? .response(body: "Stöd") : .response(headers: [("Content-Encoding", "gzip")], body: "Stöd")
        }
        let outcome = await (try Visitor()).fetch(try server.target("/"))
        #expect(outcome.text == "Stöd" && outcome.notes == [.retriedUnpacked])
        let stubborn = try TortureServer.open { _ in .response(headers: [("Content-Encoding", "gzip")], body: "Stöd") }
        let failed = await (try Visitor()).fetch(try stubborn.target("/"))
        #expect(failed.health == .error && stubborn.pages.count == 2)
    }

    @Test(
        arguments: [
            .response(status: 500), .response(status: 429), .response(status: 404), .raw(""),
            .raw("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalv"),
            .response(headers: [("Content-Encoding", "br")], body: "skräp"),
        ] as [Answer])
    func `F9 leaves the memory of the good answer standing when one goes wrong`(answer: Answer) async throws {
        let isBroken = Switch()
        let server = try TortureServer.open { _ in
            isBroken.isOn ? answer : .response(headers: Self.tagged, body: "Stöd")
        }
        let visitor = try Visitor()
        let target = try server.target("/")
        let good = await visitor.fetch(target)
        isBroken.turnOn()
        let bad = await visitor.fetch(target.next(after: good))
        #expect(bad.failure != nil && bad.document == nil && !bad.health.isGoodReading)
        #expect(bad.stored == good.stored && bad.stored != nil)
    }

    @Test func `F19 says who asks and how to reach them, and nothing else`() async throws {
        let server = try TortureServer.open { _ in .response(headers: [("Set-Cookie", "a=b")], body: "Stöd") }
        let visitor = try Visitor()
        let target = try server.target("/")
        _ = await visitor.fetch(target)
        _ = await visitor.fetch(target)
        for request in server.requests {
            #expect(request.header("User-Agent") == "Samsyn/1.0 (+samsyn@exempel.se)")
            let names = Set(request.headers.map { $0.name.lowercased() })
            #expect(names == ["host", "user-agent", "accept", "accept-language", "accept-encoding"])
            #expect(!request.target.contains("?"))
        }
        #expect(server.requests.count == 3)  // one robots.txt, two pages
        #expect(FetchAgent(version: "1.0", contact: "") == nil)
        #expect(FetchAgent(version: "1.0", contact: "a\r\nX: y") == nil)
    }
}
