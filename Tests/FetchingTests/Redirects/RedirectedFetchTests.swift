import Addresses
import FoundationEssentials
import Model
import Testing
import TortureServer
import Transfer

@testable import Fetching

@Suite struct `A fetch that is sent elsewhere` {
    @Test func `F17 ends where the last redirect leads, and tells the way`() async throws {
        let server = try TortureServer.open { request in
            switch request.path {
            case "/a": .redirect(301, to: "/b")
            case "/b": .redirect(302, to: "/c/d")
            default: .response(body: "Stöd")
            }
        }
        let outcome = await (try Visitor()).fetch(try server.target("/a"))
        #expect(outcome.text == "Stöd" && outcome.health == .ok)
        #expect(outcome.final.path == "/c/d" && outcome.document?.address == outcome.final)
        #expect(outcome.hops.map(\.status) == [301, 302])
        #expect(outcome.redirects.target?.path == "/b" && outcome.movedTo == nil)
    }

    @Test func `F17 asks the new address directly after the second time`() async throws {
        let server = try TortureServer.open { $0.path == "/a" ? .redirect(308, to: "/b") : .response(body: "Stöd") }
        let visitor = try Visitor()
        var target = try server.target("/a")
        for _ in 1...3 { target = target.next(after: await visitor.fetch(target)) }
        #expect(server.pages.map(\.path) == ["/a", "/b", "/a", "/b", "/b"])
        let outcome = await visitor.fetch(target)
        #expect(outcome.health == .moved && outcome.movedTo?.path == "/b")
    }

    @Test func `F17 asks the old address again when the new one fails`() async throws {
        let isGone = Switch()
        let server = try TortureServer.open { request in
            if request.path == "/a" { return isGone.isOn ? .response(body: "Tillbaka") : .redirect(301, to: "/b") }
            return isGone.isOn ? .response(status: 404) : .response(body: "Stöd")
        }
        let visitor = try Visitor()
        var target = try server.target("/a")
        for _ in 1...3 { target = target.next(after: await visitor.fetch(target)) }
        isGone.turnOn()
        let lost = await visitor.fetch(target)
        #expect(lost.health == .gone)
        #expect(await visitor.fetch(target.next(after: lost)).text == "Tillbaka")
    }

    @Test func `F17 gives up on rings and long ways`() async throws {
        let ring = try TortureServer.open { .redirect(302, to: $0.path == "/a" ? "/b" : "/a") }
        let turned = await (try Visitor()).fetch(try ring.target("/a"))
        #expect(turned.failure == .redirect(.loop(try WebAddress(ring.url("/a")))))
        #expect(ring.pages.count == 2 && turned.health == .error)
        let counter = Counter()
        let endless = try TortureServer.open { _ in .redirect(302, to: "/\(counter.next())") }
        let tired = await (try Visitor()).fetch(try endless.target("/a"))
        #expect(tired.failure == .redirect(.tooMany(limit: 5)) && endless.pages.count == 6)
    }

    @Test(arguments: [
        "http://169.254.169.254/latest/meta-data/", "http://exempel.se:22/", "file:///etc/passwd", "http://[::1]/",
        "http://exempel.se:8080/", "gopher://exempel.se/",
    ])
    func `S1 S3 F17 is refused what a source is refused`(location: String) async throws {
        let server = try TortureServer.open { _ in .redirect(302, to: location) }
        let outcome = await (try Visitor()).fetch(try server.target("/a"))
        guard case .transfer(let error)? = outcome.failure, case .refused = error.reason else {
            Issue.record("\(String(describing: outcome.failure))")
            return
        }
        #expect(server.pages.count == 1)
    }

    @Test func `F18 is a soft 404 where a deep address leads to the start page`() async throws {
        let server = try TortureServer.open {
            $0.path == "/stod/lan" ? .redirect(302, to: "/") : .response(body: "Start")
        }
        let outcome = await (try Visitor()).fetch(try server.target("/stod/lan"))
        #expect(outcome.health == .softNotFound && !outcome.health.isGoodReading)
    }

    @Test func `F17 F21 obeys the robots txt of each host on the way`() async throws {
        let server = try TortureServer { request in
            let isOther = request.header("Host")?.hasPrefix("two.") == true
            if request.path == "/robots.txt" {
                return isOther ? .response(body: "User-agent: samsyn\nDisallow: /hemligt") : .response(status: 404)
            }
            return isOther
                ? .response(body: "Hemligt") : .redirect(302, to: "http://two.localhost:\(request.ownPort)/hemligt")
        }
        let outcome = await (try Visitor()).fetch(try server.target("/a", host: "one.localhost"))
        #expect(outcome.health == .robotsDenied && outcome.document == nil)
        #expect(server.pages.count == 1)
    }
}
