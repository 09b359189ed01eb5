import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Logging
import Testing

@testable import ExampleRegion

@Suite struct `The example region over HTTP` {
    private func withServer(_ body: @Sendable @escaping (any TestClientProtocol, WeekClock) async throws -> Void)
        async throws
    {
        let clock = WeekClock(week: 1, last: region.world.weekCount)
        let server = RegionServer(region: region, clock: clock, slowness: .milliseconds(1))
        let application = server.application(port: 0, logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() })
        try await application.test(.ahc(.http)) { client in try await body(client, clock) }
    }

    private static let hostField = HTTPField.Name("host")

    @Test func `every host answers, and so does every source`() async throws {
        try await withServer { client, _ in
            let host = try #require(Self.hostField)
            for promoter in region.state(1).promoters {
                let headers: HTTPFields = [host: "\(promoter.host).localhost:8700"]
                let start = try await client.execute(uri: "/", method: .get, headers: headers)
                #expect(start.status == .ok)
                #expect(String(buffer: start.body).contains(promoter.name))
            }
            for source in DeclaredSource.all(in: region.state(1)) {
                let headers: HTTPFields = [host: "\(source.address.host).localhost"]
                let answer = try await client.execute(uri: source.address.path, method: .get, headers: headers)
                #expect(answer.status == .ok, "\(source.id)")
            }
        }
    }

    @Test func `what is known already is not sent again`() async throws {
        try await withServer { client, _ in
            let host = try #require(Self.hostField)
            let headers: HTTPFields = [host: "regionskogalven.localhost:8700"]
            let path = "/utveckling/foretagsstod"
            let first = try await client.execute(uri: path, method: .get, headers: headers)
            let tag = try #require(first.headers[.eTag])
            let modified = try #require(first.headers[.lastModified])
            for condition: HTTPFields in [[.ifNoneMatch: tag], [.ifModifiedSince: modified]] {
                let again = try await client.execute(uri: path, method: .get, headers: headers + condition)
                #expect(again.status == .notModified)
                #expect(again.headers[.eTag] == tag)
                #expect(again.body.readableBytes == 0)
            }
            let stale = try await client.execute(
                uri: path, method: .get, headers: headers + [.ifNoneMatch: "\"other\"", .ifModifiedSince: modified])
            #expect(stale.status == .ok)
        }
    }

    @Test func `the week is turned by hand`() async throws {
        try await withServer { client, clock in
            let turned = try await client.execute(uri: "/__week?set=3", method: .get)
            #expect(String(buffer: turned.body) == "3\n")
            #expect(clock.week == 3)
            let host = try #require(Self.hostField)
            let failing = try await client.execute(
                uri: "/naringsliv", method: .get, headers: [host: "tallhed.localhost:8700"])
            #expect(failing.status == .internalServerError)
            _ = try await client.execute(uri: "/__week?set=99", method: .get)
            #expect(clock.week == region.world.weekCount)
        }
    }

    @Test func `an unknown host gets the list of sites, an unknown path a 404`() async throws {
        try await withServer { client, _ in
            let list = try await client.execute(uri: "/anything", method: .get)
            #expect(String(buffer: list.body).contains("http://lyftkapital.localhost:8700/"))
            let host = try #require(Self.hostField)
            let missing = try await client.execute(
                uri: "/finns-inte", method: .get, headers: [host: "lyftkapital.localhost"])
            #expect(missing.status == .notFound)
        }
    }

    @Test func `the weeks turn by themselves until the last`() async throws {
        let clock = WeekClock(week: 1, last: 3)
        try await clock.run(every: .zero)
        #expect(clock.week == 3)
    }
}

extension HTTPFields {
    fileprivate static func + (left: HTTPFields, right: HTTPFields) -> HTTPFields {
        var both = left
        for field in right { both.append(field) }
        return both
    }
}
