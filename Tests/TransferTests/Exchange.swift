import Addresses
import TortureServer
import Transfer

/// One request to a server that answers everything alike.
func exchange(
    _ answer: Answer, method: TransferRequest.Method = .get, headers: HeaderFields = HeaderFields(),
    limits: TransferLimits = patient, engine: TransferEngine = TransferEngine()
) async throws -> TransferResponse {
    let server = try TortureServer { _ in answer }
    let request = TransferRequest(
        address: try WebAddress(server.url("/")), method: method, headers: headers, policy: server.policy,
        limits: limits)
    return try await engine.send(request)
}

/// The reason why such a request fails; nil where it does not.
func failure(_ answer: Answer, limits: TransferLimits = patient) async throws -> TransferError.Reason? {
    do {
        _ = try await exchange(answer, limits: limits)
        return nil
    } catch let error as TransferError {
        return error.reason
    }
}

/// Bounds that a machine busy with all other tests does not reach: what runs into them hangs.
var patient: TransferLimits {
    var limits = TransferLimits()
    limits.timeout = .seconds(60)
    limits.slowFor = .seconds(30)
    return limits
}

extension TortureServer {
    /// Loopback is let in, and this server's port under every name that leads to it.
    var policy: AddressPolicy {
        let names = ["127.0.0.1", "localhost", "one.localhost", "two.localhost"]
        return AddressPolicy(
            allowed: (try? AddressRange("127.0.0.0/8")).map { [$0] } ?? [],
            writtenPorts: Dictionary(uniqueKeysWithValues: names.map { ($0, [UInt16(port)]) }))
    }
}
