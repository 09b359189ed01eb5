import Addresses
import Testing
import TortureServer
import Transfer

@Suite struct `Sending a request` {
    @Test func `brings status, fields in order and body`() async throws {
        let response = try await exchange(
            .response(status: 404, headers: [("X-One", "1"), ("ETag", "W/\"å\""), ("x-one", "2")], body: "Finns inte"))
        #expect(response.status == 404)
        #expect(String(decoding: response.body, as: UTF8.self) == "Finns inte")
        #expect(response.headers.values("X-ONE") == ["1", "2"])
        #expect(response.headers.first("etag") == "W/\"å\"")
        #expect(!response.isUnframed && !response.isCut)
        #expect(response.peer == "127.0.0.1")
        #expect(response.timings.total > .zero)
    }

    @Test(arguments: [
        "\"quoted\"", "W/\"weak\"", "bare", "\u{E5}\u{FF}\u{80}", "tab\tinside", "\"", "Foo, 99 Jan 2020",
    ])
    func `F5 gives a header value back byte for byte`(value: String) async throws {
        let server = try TortureServer { _ in .response(headers: [("ETag", value)]) }
        let engine = TransferEngine()
        let address = try WebAddress(server.url("/"))
        let first = try await engine.send(TransferRequest(address: address, policy: server.policy))
        let tag = try #require(first.headers.first("ETag"))
        #expect(tag == value)
        _ = try await engine.send(
            TransferRequest(address: address, headers: ["If-None-Match": tag], policy: server.policy))
        #expect(server.requests.last?.header("If-None-Match") == value)
    }

    @Test func `F19 sends no field that nobody asked for`() async throws {
        let server = try TortureServer { _ in .response() }
        let request = TransferRequest(
            address: try WebAddress(server.url("/sida?a=1#del")), headers: ["User-Agent": "Samsyn/1 (+mailto:a@b.se)"],
            policy: server.policy)
        _ = try await TransferEngine().send(request)
        let sent = try #require(server.requests.first)
        #expect(sent.target == "/sida?a=1")
        #expect(Set(sent.headers.map { $0.name.lowercased() }) == ["host", "user-agent", "accept", "accept-encoding"])
        #expect(sent.header("User-Agent") == "Samsyn/1 (+mailto:a@b.se)")
        #expect(sent.header("Accept-Encoding") == "deflate, gzip, br, zstd")
    }

    @Test(arguments: [0, 5, 300_000])
    func `posts a body`(count: Int) async throws {
        let server = try TortureServer { _ in .response(status: 202) }
        let body = (0..<count).map { UInt8(truncatingIfNeeded: $0) }
        let request = TransferRequest(
            address: try WebAddress(server.url("/krok")), method: .post(body: body),
            headers: ["Content-Type": "application/cloudevents+json"], policy: server.policy, limits: .webhook)
        let response = try await TransferEngine().send(request)
        #expect(response.status == 202)
        let sent = try #require(server.requests.first)
        #expect(sent.method == "POST" && sent.body == body)
        #expect(sent.header("Content-Type") == "application/cloudevents+json")
        #expect(sent.header("Expect") == nil)
    }

    @Test func `asks for the head alone`() async throws {
        let head = try await exchange(.raw("HTTP/1.1 200 OK\r\nContent-Length: 5000\r\n\r\n"), method: .head)
        #expect(head.body.isEmpty && !head.isUnframed)
        #expect(head.headers.first("Content-Length") == "5000")
    }

    @Test func `F6 follows no redirect by itself`() async throws {
        let server = try TortureServer { _ in .redirect(302, to: "/annanstans") }
        let response = try await TransferEngine().send(
            TransferRequest(address: try WebAddress(server.url("/")), policy: server.policy))
        #expect(response.status == 302)
        #expect(server.targets == ["/"])
    }

    @Test func `F13 keeps to one connection a host`() async throws {
        let server = try TortureServer { _ in .response(body: "ja") }
        let engine = TransferEngine()
        let request = TransferRequest(address: try WebAddress(server.url("/")), policy: server.policy)
        try await withThrowingTaskGroup(of: Void.self) { group in
            for _ in 0..<12 { group.addTask { _ = try await engine.send(request) } }
            try await group.waitForAll()
        }
        #expect(server.requests.count == 12)
        #expect(Set(server.requests.map(\.connection)) == [1])
    }

    @Test func `cuts a long answer where the request says so`() async throws {
        let response = try await exchange(
            .response(body: String(repeating: "x", count: 100_000)), limits: .webhook)
        #expect(response.isCut && response.body.count == 4096 && response.status == 200)
    }

    @Test(arguments: [
        HeaderField("X", "a\r\nY: b"), HeaderField("X\u{0}", "a"), HeaderField("X", "€"), HeaderField("", ""),
    ])
    func `refuses a field that would become two`(field: HeaderField) async throws {
        await #expect {
            _ = try await exchange(.response(), headers: HeaderFields([field]))
        } throws: { error in
            if case .unusable? = (error as? TransferError)?.reason { true } else { false }
        }
    }
}
