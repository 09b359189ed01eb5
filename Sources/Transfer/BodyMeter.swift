/// Counts a body against its limits. libcurl's own limit sees only `Content-Length`, so 10 kB of gzip could become
/// any number of bytes: what counts is what is decoded.
struct BodyMeter {
    enum Verdict: Equatable {
        case fits
        /// Only the first `count` bytes of the piece still fit.
        case overflows(fitting: Int)
        /// More decoded bytes for each byte on the wire than any honest page has.
        case bomb
    }

    let limits: TransferLimits
    private(set) var decodedBytes = 0
    private(set) var wireBytes = 0

    init(limits: TransferLimits) {
        self.limits = limits
    }

    private var isBomb: Bool { decodedBytes > limits.ratioFrom && decodedBytes / limits.ratio > wireBytes }

    /// Counts what came out of what has been received.
    mutating func decode(_ count: Int) -> Verdict {
        let free = limits.bodyBytes - decodedBytes
        guard count <= free else {
            decodedBytes += free
            return .overflows(fitting: free)
        }
        decodedBytes += count
        return isBomb ? .bomb : .fits
    }

    mutating func receive(_ count: Int) { wireBytes += count }

    /// Whether the packed body itself is longer than the unpacked one may be.
    var isWireFull: Bool { wireBytes > limits.bodyBytes }
}
