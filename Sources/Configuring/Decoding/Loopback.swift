import Addresses

/// Hosts that are this machine itself.
enum Loopback {
    private static let ranges = ["127.0.0.0/8", "::1/128"].compactMap { try? AddressRange($0) }

    /// `localhost`, a name under it (RFC 6761 §6.3), or a loopback address.
    static func contains(_ host: Host?) -> Bool {
        switch host {
        case .domain(let name): name == "localhost" || name.hasSuffix(".localhost")
        case .address(let address): ranges.contains { $0.contains(address) }
        default: false
        }
    }

    static func isHost(of address: String) -> Bool {
        (try? WebAddress(address)).map { contains($0.host) } ?? false
    }

    static func hostName(of address: String) -> String {
        (try? WebAddress(address))?.hostName ?? address
    }
}
