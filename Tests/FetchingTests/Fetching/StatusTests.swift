import Addresses
import FoundationEssentials
import Model
import Testing
import TortureServer
import Transfer

@testable import Fetching

@Suite struct `What an answer means` {
    @Test(
        arguments: [
            (404, .gone), (410, .gone), (401, .blocked), (403, .blocked), (451, .blocked), (429, .transient),
            (503, .transient), (502, .transient), (500, .error), (400, .error), (204, .error), (206, .error),
            (300, .error),
        ] as [(Int, SourceHealth)])
    func `a status is a health and a failure`(status: Int, health: SourceHealth) async throws {
        let server = try TortureServer.open { _ in .response(status: status, body: status == 204 ? "" : "Hoppsan") }
        let outcome = await (try Visitor()).fetch(try server.target("/stod"))
        #expect(outcome.failure == .status(status))
        #expect(outcome.health == health && outcome.status == status)
        #expect(outcome.failure?.description.contains("\(status)") == true)
    }

    @Test(
        arguments: [
            (.raw("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nx"), .truncated), (.raw("skräp"), .error),
            (Answer([.close]), .transient), (.raw("HTTP/1.1 200 OK\r\nContent-Length: 99999999\r\n\r\nx"), .tooLarge),
        ] as [(Answer, SourceHealth)])
    func `a broken answer is a health and a failure`(answer: Answer, health: SourceHealth) async throws {
        let server = try TortureServer.open { _ in answer }
        let outcome = await (try Visitor()).fetch(try server.target("/stod"))
        #expect(outcome.health == health && outcome.document == nil)
    }

    @Test func `a name without an address is dns, in words`() async throws {
        let server = try TortureServer { _ in .response() }
        let outcome = await (try Visitor()).fetch(try server.target("/stod", host: "finns-inte.invalid").plainPort)
        #expect(outcome.health == .dns)
        #expect(outcome.failure?.description.contains("host name has no address") == true)
    }

    @Test func `F22 an unframed document says so`() async throws {
        let server = try TortureServer.open { _ in .raw("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\nhalva") }
        let document = try #require(await (try Visitor()).fetch(try server.target("/")).document)
        #expect(document.isUnframed && document.contentType == "text/html")
    }

    @Test func `F15 a host that asks to be left alone is left alone`() async throws {
        let server = try TortureServer.open { request in
            request.path == "/a" ? .response(status: 503, headers: [("Retry-After", "7200")]) : .response(body: "Stöd")
        }
        let visitor = try Visitor()
        let first = await visitor.fetch(try server.target("/a"))
        #expect(first.nextAllowed == monday + 7200)
        var other = try server.target("/b")
        other.isByHand = true
        guard case .skipped(.held(let until)) = await visitor.fetch(other).result else {
            Issue.record("asked although held")
            return
        }
        #expect(until == monday + 7200)
        visitor.calendar.advance(7200)
        #expect(await visitor.fetch(other).text == "Stöd")
        #expect(server.pages.map(\.path) == ["/a", "/b"])
    }

    @Test func `F15 a remembered wait holds after a restart`() async throws {
        let server = try TortureServer.open { _ in .response(body: "Stöd") }
        var target = try server.target("/")
        target.notBefore = monday + 60
        target.isByHand = true
        guard case .skipped(.held) = await (try Visitor()).fetch(target).result else {
            Issue.record("asked although held")
            return
        }
        #expect(server.requests.isEmpty)
    }

    @Test func `a cancelled fetch is abandoned and blames nobody`() async throws {
        let (arrived, arrival) = AsyncStream.makeStream(of: Void.self)
        let server = try TortureServer.open { _ in
            arrival.yield()
            return .silence
        }
        let visitor = try Visitor()
        let target = try server.target("/")
        let task = Task { await visitor.fetch(target) }
        _ = await arrived.first { _ in true }
        task.cancel()
        #expect(await task.value.failure?.isAbandoned == true)
    }
}

extension FetchTarget {
    /// Without the server's port, which is no other host's.
    fileprivate var plainPort: FetchTarget {
        get throws {
            var target = self
            target.address = try .init("http://\(address.hostName)\(address.path)")
            return target
        }
    }
}
