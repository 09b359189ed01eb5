/// What one exchange may cost. The defaults are the ones that `limits:` in sources.yml changes.
public struct TransferLimits: Sendable, Hashable {
    /// What happens when a body has more bytes than `bodyBytes`.
    public enum Overflow: Sendable, Hashable {
        /// The exchange fails with ``TransferError/Reason/tooLarge(limit:)``.
        case fail
        /// The rest is left unread and the response is marked as cut: enough for a log line.
        case cut
    }

    /// Decoded bytes of a body, and bytes on the wire as well: 10 MiB.
    public var bodyBytes = 10 * 1024 * 1024
    public var overflow = Overflow.fail
    /// Decoded bytes for each byte on the wire, judged once `ratioFrom` bytes are decoded.
    public var ratio = 200
    public var ratioFrom = 1024 * 1024
    /// Bytes of all header lines together, interim responses too: 256 KiB.
    public var headerBytes = 256 * 1024
    /// Name look-up, connection and TLS together.
    public var connectTimeout = Duration.seconds(10)
    /// The whole exchange.
    public var timeout = Duration.seconds(60)
    /// A transfer that stays under so many bytes a second for `slowFor` is given up.
    public var slowBytesPerSecond = 100
    public var slowFor = Duration.seconds(20)

    public init() {}

    /// Bounds fit for the answer of a webhook receiver: 20 s, 5 s to connect, the first 4 kB (requirement W7).
    public static var webhook: TransferLimits {
        var limits = TransferLimits()
        limits.bodyBytes = 4096
        limits.overflow = .cut
        limits.connectTimeout = .seconds(5)
        limits.timeout = .seconds(20)
        return limits
    }
}
