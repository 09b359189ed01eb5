import Addresses
import FoundationEssentials
import Logging
import Model
import Storage
import Synchronization
import Testing
import TortureServer
import Transfer

@testable import Notifying

private let start = Date(timeIntervalSince1970: 1_795_996_800)

private func later(_ seconds: Double) -> Date { start.addingTimeInterval(seconds) }

/// A store of its own, a receiver that answers as a test says, and a courier between them.
private final class Post: Sendable {
    let folder: String
    let store: Store
    let receiver: TortureServer
    let courier: WebhookCourier

    init(_ answer: @escaping @Sendable (ReceivedRequest) -> Answer) throws {
        folder = FileManager.default.temporaryDirectory.path + "/samsyn-post-\(UInt64.random(in: 0 ... .max))"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        store = try Store(inFolder: folder)
        receiver = try TortureServer(answer)
        let endpoint = WebhookEndpoint(
            id: "region", address: try WebAddress(receiver.url("/hook")),
            secrets: [try WebhookSecret("whsec_AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=")])
        courier = WebhookCourier(
            store: store, engine: TransferEngine(), endpoints: [endpoint], source: "urn:samsyn:test",
            userAgent: "Samsyn/test", logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }, random: { 0.5 })
    }

    deinit { try? FileManager.default.removeItem(atPath: folder) }

    func append(_ ids: String..., subject: String? = nil) async throws {
        for id in ids {
            try await store.append(
                Event(id: Identifier(id), type: .test, at: start, subject: subject, payload: .test))
        }
    }

    var received: [String] { receiver.requests.compactMap { $0.header("webhook-id") } }
}

@Suite struct `Delivering webhooks` {
    @Test func `W4 posts a signed CloudEvent once`() async throws {
        let post = try Post { _ in .response(status: 204, body: "") }
        try await post.append("e1")
        #expect(try await post.courier.deliver(at: start) == nil)
        #expect(try await post.courier.deliver(at: later(60)) == nil)
        let request = try #require(post.receiver.requests.first)
        #expect(post.received == ["e1"])
        #expect(request.header("content-type")?.hasPrefix("application/cloudevents+json") == true)
        #expect(request.header("webhook-signature")?.hasPrefix("v1,") == true)
        let body = String(decoding: request.body, as: UTF8.self)
        #expect(body.contains(#""specversion":"1.0""#))
        #expect(body.contains(#""type":"se.samsyn.test.v1""#))
    }

    @Test func `W5 tries ten times over 75 hours and parks`() async throws {
        let post = try Post { _ in .response(status: 500, body: "no") }
        try await post.append("e1")
        var moment = start
        var moments: [Double] = []
        while let next = try await post.courier.deliver(at: moment) {
            moments.append(moment.timeIntervalSince(start))
            moment = next
        }
        #expect(post.received.count == 10)
        #expect(abs(moment.timeIntervalSince(start) - 75.6 * 3_600) < 600)
        #expect(try await post.store.deliveries(limit: 1).map(\.state) == [.parked])
        #expect(try await post.store.deliveries(limit: 1).first?.lastAnswer == "no")
    }

    @Test func `W5 stops at 410`() async throws {
        let post = try Post { _ in .response(status: 410, body: "") }
        try await post.append("e1", "e2")
        #expect(try await post.courier.deliver(at: start) == nil)
        #expect(post.received == ["e1"])
        #expect(try await post.store.endpoint("region")?.disabled == true)
    }

    @Test func `W5 leaves a busy receiver alone until it says`() async throws {
        let post = try Post { _ in .response(status: 503, headers: [("Retry-After", "120")], body: "") }
        try await post.append("e1", subject: "a")
        try await post.append("e2", subject: "b")
        let next = try #require(try await post.courier.deliver(at: start))
        #expect(post.received == ["e1"])
        #expect(next > later(5))
    }

    @Test func `W6 lets a failing event hold back only its own line, in order`() async throws {
        let failing = Mutex(true)
        let post = try Post { request in
            let fails = request.header("webhook-id") == "e1" && failing.withLock { $0 }
            return .response(status: fails ? 500 : 200, body: "")
        }
        try await post.append("e1", subject: "almi/lan")
        try await post.append("e2", subject: "ekn/garanti")
        try await post.append("e3", subject: "almi/lan")
        _ = try await post.courier.deliver(at: start)
        #expect(post.received == ["e1", "e2"])
        failing.withLock { $0 = false }
        #expect(try await post.courier.deliver(at: later(10)) == nil)
        #expect(post.received == ["e1", "e2", "e1", "e3"])
    }

    @Test func `W7 does not follow a redirect`() async throws {
        let post = try Post { _ in .redirect(302, to: "/elsewhere") }
        try await post.append("e1")
        #expect(try await post.courier.deliver(at: start) != nil)
        #expect(post.receiver.targets == ["/hook"])
    }
}
