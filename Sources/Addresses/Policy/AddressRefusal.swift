/// Why no request may go to an address.
public enum AddressRefusal: Error, Hashable, Sendable, Codable {
    /// An IP address that is not public, the block it lies in and what that is for.
    case notPublic(IPAddress, AddressRange, purpose: String)
    /// Neither `http` nor `https`.
    case scheme(String)
    /// A user name or password in the address.
    case credentials
    /// A port that is neither 80 nor 443 nor written for the host in sources.yml.
    case port(UInt16)
    /// A port of another protocol; writing it in sources.yml does not help.
    case badPort(UInt16)
}

extension AddressRefusal: CustomStringConvertible {
    public var description: String {
        switch self {
        case .notPublic(let address, let range, let purpose):
            "\(address) is not public (\(range), \(purpose)); allow_addresses in sources.yml can let it in"
        case .scheme(let scheme): "'\(scheme)' is not fetched; only http and https are"
        case .credentials: "the address holds a user name or password; take it out, and use 'credential' in sources.yml"
        case .port(let port): "port \(port) is neither 80 nor 443 nor written for this host in sources.yml"
        case .badPort(let port): "port \(port) belongs to another protocol and is never asked"
        }
    }
}
