/// What a server answered to one request. Nothing is followed, and nothing interpreted but the body's encoding.
public struct TransferResponse: Sendable, Hashable {
    public var status: Int
    /// As received, without interim responses (1xx) and trailers.
    public var headers: HeaderFields
    /// Decoded (deflate, gzip, br, zstd) and complete, unless ``isCut`` or ``isUnframed`` says otherwise.
    public var body: [UInt8]
    /// Neither a length nor chunks framed the body: its end is where the connection closed, and half a page looks
    /// whole. What such a body lacks needs a second fetch that agrees.
    public var isUnframed: Bool
    /// The body was longer than ``TransferLimits/bodyBytes`` and the request asked for ``TransferLimits/Overflow/cut``.
    public var isCut: Bool
    /// Bytes of the body on the wire, before decoding.
    public var wireBytes: Int
    public var timings: TransferTimings
    /// The numeric address that answered.
    public var peer: String

    public init(
        status: Int, headers: HeaderFields = HeaderFields(), body: [UInt8] = [], isUnframed: Bool = false,
        isCut: Bool = false, wireBytes: Int = 0, timings: TransferTimings = TransferTimings(), peer: String = ""
    ) {
        self.status = status
        self.headers = headers
        self.body = body
        self.isUnframed = isUnframed
        self.isCut = isCut
        self.wireBytes = wireBytes
        self.timings = timings
        self.peer = peer
    }
}

/// When the steps of an exchange ended, counted from its start; zero for a step that a reused connection spared.
public struct TransferTimings: Sendable, Hashable {
    public var nameLookup = Duration.zero
    public var connect = Duration.zero
    public var tls = Duration.zero
    public var firstByte = Duration.zero
    public var total = Duration.zero

    public init() {}
}
