import FoundationEssentials
import HTTPTypes
import HummingbirdTesting
import Logging
import NIOCore
import NIOPosix
import Testing

@testable import Web

@Suite struct `Whose name a request may use` {
    /// The answer of a live server to a request for `authority`; `PORT` is the one that it listens at.
    private func answer(to authority: String) async throws -> TestClient.Response {
        let served = try await ServedRegion()
        let application = served.server.application(
            host: "127.0.0.1", port: 0, logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() })
        return try await application.test(.live) { client in
            let port = try #require(client.port)
            let visitor = TestClient(
                host: "localhost", port: port, eventLoopGroupProvider: .shared(MultiThreadedEventLoopGroup.singleton))
            visitor.connect()
            let named = authority.split(separator: "PORT", omittingEmptySubsequences: false).joined(
                separator: "\(port)")
            let answer: TestClient.Response
            do {
                answer = try await visitor.execute(TestClient.Request("/", method: .get, authority: named))
            } catch {
                try await visitor.shutdown()
                throw error
            }
            try await visitor.shutdown()
            return answer
        }
    }

    @Test(arguments: [
        "localhost", "127.0.0.1:PORT", "[::1]:PORT", "LOCALHOST:PORT", "samsyn.granlandet.example.org",
    ])
    func `S19 is a loopback one or the configured one`(authority: String) async throws {
        let answer = try await answer(to: authority)
        #expect(answer.status == .ok)
        let body = try #require(answer.body)
        #expect(String(buffer: body).contains("Förstudiecheck"))
    }

    @Test(arguments: [
        "rebound.example.net", "rebound.example.net:PORT", "localhost.example.net", "127.0.0.1.example.net", "10.0.0.1",
    ])
    func `S19 is no foreign one, and then nothing is told`(authority: String) async throws {
        let answer = try await answer(to: authority)
        #expect(answer.status == .misdirectedRequest)
        #expect(!String(buffer: answer.body ?? ByteBuffer()).contains("Förstudiecheck"))
        #expect(answer.headers[.xContentTypeOptions] == "nosniff")
    }
}
