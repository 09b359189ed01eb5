/// The host of an address (§3).
public enum Host: Hashable, Sendable {
    /// A name, in its ASCII form and lower case.
    case domain(String)
    case address(IPAddress)
    /// The host of a scheme that the Standard does not know, percent-encoded.
    case opaque(String)
    /// As in `file:///etc/hosts`.
    case empty

    /// The host as an address writes it: IPv6 in brackets.
    public var text: String {
        switch self {
        case .domain(let name), .opaque(let name): name
        case .address(.v4(let address)): IPAddress.v4(address).description
        case .address(.v6(let address)): "[\(IPAddress.v6(address))]"
        case .empty: ""
        }
    }

    /// The IP address, where the host is written as one.
    public var ipAddress: IPAddress? {
        if case .address(let address) = self { address } else { nil }
    }
}

extension Host: CustomStringConvertible {
    public var description: String { text }
}
