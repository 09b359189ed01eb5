/// A request as the server read it.
public struct ReceivedRequest: Sendable {
    public var method: String
    /// As on the wire, with its query.
    public var target: String
    /// Names as written; each byte of a value as the scalar of the same number.
    public var headers: [(name: String, value: String)]
    public var body: [UInt8]
    public var received: ContinuousClock.Instant
    /// Which connection brought it, counted from 1: two requests with one number shared it.
    public var connection: Int

    /// The target without its query.
    public var path: String { String(target.prefix { $0 != "?" }) }

    public func header(_ name: String) -> String? {
        headers.first { $0.name.lowercased() == name.lowercased() }?.value
    }
}
