import Addresses
import Testing
import TortureServer
import Transfer

@Suite struct `Where requests may go` {
    @Test(arguments: ["localhost", "one.localhost", "127.0.0.1"])
    func `S1 refuses a private address before it connects`(host: String) async throws {
        let server = try TortureServer { _ in .response(body: "hemligt") }
        let policy = AddressPolicy(writtenPorts: [host: [UInt16(server.port)]])
        let address = try WebAddress(server.url("/", host: host))
        await #expect {
            _ = try await TransferEngine().send(TransferRequest(address: address, policy: policy))
        } throws: { error in
            guard case .refused(.notPublic(_, _, purpose: "loopback"))? = (error as? TransferError)?.reason
            else { return false }
            return "\(error)".contains("allow_addresses")
        }
        #expect(server.connections == 0)
    }

    @Test func `S1 judges a kept connection again`() async throws {
        let server = try TortureServer { _ in .response(body: "ja") }
        let engine = TransferEngine()
        let address = try WebAddress(server.url("/", host: "localhost"))
        _ = try await engine.send(TransferRequest(address: address, policy: server.policy))
        let stricter = AddressPolicy(writtenPorts: ["localhost": [UInt16(server.port)]])
        await #expect(throws: TransferError.self) {
            _ = try await engine.send(TransferRequest(address: address, policy: stricter))
        }
        #expect(server.requests.count == 1)
    }

    @Test(arguments: [
        "http://2130706433/", "http://0x7f.1/", "http://[::1]/", "http://017700000001/", "http://127。0。0。1/",
    ])
    func `S1 sees through other spellings of loopback`(text: String) async throws {
        let address = try WebAddress(text)
        await #expect {
            _ = try await TransferEngine().send(TransferRequest(address: address))
        } throws: { error in
            if case .refused(.notPublic)? = (error as? TransferError)?.reason { true } else { false }
        }
    }

    @Test(
        arguments: [
            ("http://exempel.se:25/", .badPort(25)), ("http://exempel.se:8080/", .port(8080)),
            ("ftp://exempel.se/", .scheme("ftp")), ("https://a:b@exempel.se/", .credentials),
            ("file:///etc/passwd", .scheme("file")),
        ] as [(String, AddressRefusal)])
    func `S3 refuses what is no plain web address`(text: String, refusal: AddressRefusal) async throws {
        let address = try WebAddress(text)
        await #expect {
            _ = try await TransferEngine().send(TransferRequest(address: address))
        } throws: { ($0 as? TransferError)?.reason == .refused(refusal) }
    }

    @Test func `says that a name has no address`() async throws {
        let address = try WebAddress("http://finns-inte.invalid/")
        await #expect {
            _ = try await TransferEngine().send(TransferRequest(address: address))
        } throws: { ($0 as? TransferError)?.reason == .dns }
    }

    @Test func `says that nobody answers`() async throws {
        let port = try TortureServer { _ in .silence }.port  // let go of at once
        let policy = AddressPolicy(
            allowed: [try AddressRange("127.0.0.0/8")], writtenPorts: ["127.0.0.1": [UInt16(port)]])
        let address = try WebAddress("http://127.0.0.1:\(port)/")
        await #expect {
            _ = try await TransferEngine().send(TransferRequest(address: address, policy: policy))
        } throws: { error in
            // The port may not be closed yet when the first packet comes.
            let reason = (error as? TransferError)?.reason
            return reason == .connect || reason == .disconnected || reason == .emptyReply
        }
    }

    @Test func `says that the other side speaks no TLS`() async throws {
        let server = try TortureServer { _ in .raw("HTTP/1.1 400 Bad Request\r\n\r\n") }
        var request = TransferRequest(
            address: try WebAddress("https://127.0.0.1:\(server.port)/"), policy: server.policy)
        request.limits.timeout = .seconds(5)
        let prepared = request
        await #expect {
            _ = try await TransferEngine().send(prepared)
        } throws: { error in
            let reason = (error as? TransferError)?.reason
            return reason == .tls(.handshake) || reason == .timeout(.response)
        }
    }
}
