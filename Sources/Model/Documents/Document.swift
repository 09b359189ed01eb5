/// Bytes that were served, and what is known of them without reading them.
public struct Document: Sendable {
    public var bytes: [UInt8]
    /// The address that they came from, after redirects.
    public var url: String
    /// The `Content-Type` field as it stood, if there was one.
    public var contentType: String?
    public var snapshot: Snapshot.Hash

    public init(bytes: [UInt8], url: String, contentType: String? = nil, snapshot: Snapshot.Hash = "") {
        self.bytes = bytes
        self.url = url
        self.contentType = contentType
        self.snapshot = snapshot
    }
}
