public import Addresses

/// One HTTP request, as it is to be sent.
public struct TransferRequest: Sendable {
    public enum Method: Sendable, Hashable {
        case get
        case head
        case post(body: [UInt8])
    }

    public var address: WebAddress
    public var method: Method
    /// Sent as they are, Latin-1; `Accept-Encoding` is not among them.
    public var headers: HeaderFields
    /// Which IP addresses may be connected to; judged after the name look-up, before the connection.
    public var policy: AddressPolicy
    public var limits: TransferLimits
    /// Whether the server may pack the body (deflate, gzip, br, zstd); `false` asks for `identity`.
    public var acceptsEncodings: Bool
    /// A proxy that the operator trusts: it looks the host up and connects, so the policy sees the host's name only.
    public var proxy: WebAddress?
    public var proxyCredential: ProxyCredential?

    public init(
        address: WebAddress, method: Method = .get, headers: HeaderFields = HeaderFields(),
        policy: AddressPolicy = AddressPolicy(), limits: TransferLimits = TransferLimits(),
        acceptsEncodings: Bool = true, proxy: WebAddress? = nil, proxyCredential: ProxyCredential? = nil
    ) {
        self.address = address
        self.method = method
        self.headers = headers
        self.policy = policy
        self.limits = limits
        self.acceptsEncodings = acceptsEncodings
        self.proxy = proxy
        self.proxyCredential = proxyCredential
    }
}
