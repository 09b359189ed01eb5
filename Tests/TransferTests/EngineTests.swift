import Addresses
import Testing
import TortureServer
import Transfer

@Suite struct `The transfer engine` {
    @Test func `abandons a cancelled request at once`() async throws {
        let (arrived, arrival) = AsyncStream.makeStream(of: Void.self)
        let server = try TortureServer { _ in
            arrival.yield()
            return .silence
        }
        let engine = TransferEngine()
        let request = TransferRequest(address: try WebAddress(server.url("/")), policy: server.policy)
        let task = Task { try await engine.send(request) }
        _ = await arrived.first { _ in true }
        task.cancel()
        await #expect { try await task.value } throws: { ($0 as? TransferError)?.reason == .cancelled }
    }

    @Test func `never starts what is cancelled before`() async throws {
        let server = try TortureServer { _ in .response() }
        let engine = TransferEngine()
        let request = TransferRequest(address: try WebAddress(server.url("/")), policy: server.policy)
        let task = Task {
            withUnsafeCurrentTask { $0?.cancel() }
            return try await engine.send(request)
        }
        await #expect { try await task.value } throws: { ($0 as? TransferError)?.reason == .cancelled }
        #expect(server.requests.isEmpty)
    }

    @Test func `lets go of a request that waits its turn`() async throws {
        let (arrived, arrival) = AsyncStream.makeStream(of: Void.self)
        let server = try TortureServer { _ in
            arrival.yield()
            return .silence
        }
        var settings = TransferEngine.Settings()
        settings.exchanges = 1
        let engine = TransferEngine(settings: settings)
        let request = TransferRequest(address: try WebAddress(server.url("/")), policy: server.policy)
        let first = Task { try await engine.send(request) }
        _ = await arrived.first { _ in true }
        let second = Task { try await engine.send(request) }
        second.cancel()
        await #expect { try await second.value } throws: { ($0 as? TransferError)?.reason == .cancelled }
        await engine.shutDown()
        await #expect { try await first.value } throws: { ($0 as? TransferError)?.reason == .shutDown }
    }

    @Test func `D8 lets running requests end within the grace`() async throws {
        let (arrived, arrival) = AsyncStream.makeStream(of: Void.self)
        let server = try TortureServer { _ in
            arrival.yield()
            return Answer([.wait(.milliseconds(100))] + Answer.response(body: "klart").steps)
        }
        let engine = TransferEngine()
        let request = TransferRequest(address: try WebAddress(server.url("/")), policy: server.policy)
        let task = Task { try await engine.send(request) }
        _ = await arrived.first { _ in true }
        await engine.shutDown(grace: .seconds(5))
        #expect(try await task.value.status == 200)
        await #expect { try await engine.send(request) } throws: { ($0 as? TransferError)?.reason == .shutDown }
        await engine.shutDown()  // a second time is no harm
    }

    @Test func `F13 runs no more exchanges at once than it is told`() async throws {
        let server = try TortureServer { _ in Answer([.wait(.milliseconds(20))] + Answer.response().steps) }
        var settings = TransferEngine.Settings()
        settings.exchanges = 3
        settings.connectionsPerHost = 0
        let engine = TransferEngine(settings: settings)
        let request = TransferRequest(address: try WebAddress(server.url("/")), policy: server.policy)
        try await withThrowingTaskGroup(of: Int.self) { group in
            for _ in 0..<15 { group.addTask { try await engine.send(request).status } }
            for try await status in group { #expect(status == 200) }
        }
        #expect(Set(server.requests.map(\.connection)).count <= 3)
    }

    @Test func `every error is a sentence for a person`() {
        let reasons: [TransferError.Reason] = [
            .cancelled, .shutDown, .dns, .connect, .tls(.certificate), .tls(.handshake), .timeout(.nameLookup),
            .timeout(.connect), .timeout(.response), .slow(bytesPerSecond: 100, during: .seconds(20)),
            .tooLarge(limit: 10), .bomb(ratio: 200), .headerTooLarge(limit: 10), .truncated, .badEncoding, .malformed,
            .conflictingLengths, .emptyReply, .disconnected, .other(code: 99), .ambiguousAddress,
        ]
        #expect(Set(reasons.map { "\(TransferError($0, host: "https://exempel.se"))" }).count == reasons.count)
        #expect("\(TransferError(.dns, host: "https://exempel.se"))".hasPrefix("https://exempel.se: the host name"))
    }
}
