/// Why a text is no address.
public struct AddressError: Error, Hashable, Sendable {
    /// The text as it was given.
    public let text: String
    public let reason: Reason

    public enum Reason: Error, Hashable, Sendable {
        /// A relative reference, and nothing it could be relative to.
        case relativeWithoutBase
        /// A reference on an address such as `mailto:`, which has no hierarchy.
        case baseWithoutHierarchy
        case hostMissing
        /// A host that no server can have: a forbidden character, an empty or ill-formed international name.
        case invalidHost(String)
        /// Four numbers that are no IPv4 address, such as `256.0.0.1`.
        case invalidIPv4(String)
        case invalidIPv6(String)
        /// Not digits, or more than 65535.
        case invalidPort(String)
    }
}

extension AddressError: CustomStringConvertible {
    public var description: String { "'\(text)' is no address: \(reason)" }
}

extension AddressError.Reason: CustomStringConvertible {
    public var description: String {
        switch self {
        case .relativeWithoutBase: "it has no scheme; write it whole, beginning with https://"
        case .baseWithoutHierarchy: "nothing can be relative to an address of that kind"
        case .hostMissing: "there is no host after the scheme"
        case .invalidHost(let host): "no host can be called '\(host)'"
        case .invalidIPv4(let host): "'\(host)' ends in a number but is no IPv4 address"
        case .invalidIPv6(let host): "'\(host)' is no IPv6 address"
        case .invalidPort(let port): "'\(port)' is no port; ports are 0 to 65535"
        }
    }
}
