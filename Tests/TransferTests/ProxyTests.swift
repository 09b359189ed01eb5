import Addresses
import Testing
import TortureServer
import Transfer

@Suite struct `A request through a proxy` {
    @Test func `goes to the proxy that the operator chose, whole`() async throws {
        let proxy = try TortureServer { _ in .response(body: "genom") }
        let request = TransferRequest(
            address: try WebAddress("http://exempel.se/stod"), proxy: try WebAddress("http://127.0.0.1:\(proxy.port)/"))
        let response = try await TransferEngine().send(request)
        #expect(String(decoding: response.body, as: UTF8.self) == "genom")
        #expect(proxy.targets == ["http://exempel.se/stod"])
    }

    @Test func `S1 asks for no address that is private by its own writing`() async throws {
        let proxy = try TortureServer { _ in .response(body: "genom") }
        let request = TransferRequest(
            address: try WebAddress("http://169.254.169.254/latest"),
            proxy: try WebAddress("http://127.0.0.1:\(proxy.port)/"))
        await #expect(throws: TransferError.self) { _ = try await TransferEngine().send(request) }
        #expect(proxy.connections == 0)
    }
}
