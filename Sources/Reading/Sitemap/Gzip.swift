import CZlib

/// Unpacks gzip (RFC 1952) within bounds (OPERATIONS S5).
enum Gzip {
    /// Past the first MiB, output may be this many times the input at most.
    static let ratioLimit = 200
    private static let ratioGrace = 1 << 20

    static func isPacked(_ bytes: [UInt8]) -> Bool { bytes.starts(with: [0x1F, 0x8B, 8]) }

    /// - Parameter limit: bytes of output.
    /// - Throws: ``GzipError``.
    static func unpacked(_ bytes: [UInt8], limit: Int) throws(GzipError) -> [UInt8] {
        let inflater = Inflater()
        var output: [UInt8] = []
        var input = bytes
        let outcome: Result<Void, GzipError> = input.withUnsafeMutableBufferPointer { buffer in
            inflater.stream.pointee.next_in = buffer.baseAddress
            inflater.stream.pointee.avail_in = UInt32(buffer.count)
            while true {
                let (status, written) = inflater.next(into: &output)
                if output.count > limit { return .failure(.tooLarge(limit: limit)) }
                let left = Int(inflater.stream.pointee.avail_in)
                let read = buffer.count - left
                if output.count > ratioGrace, output.count > read * ratioLimit {
                    return .failure(.bomb(ratio: ratioLimit))
                }
                if status == Z_STREAM_END {
                    // Several members may follow each other (§2.2).
                    if left == 0 || inflateReset(inflater.stream) != Z_OK { return .success(()) }
                } else if status != Z_OK || (written == 0 && left == 0) {
                    return .failure(.broken(byte: read))
                }
            }
        }
        try outcome.get()
        return output
    }
}

/// Owns one stream of zlib's, which must not move while it is in use.
private struct Inflater: ~Copyable {
    private static let pieceLength = 65_536

    let stream = UnsafeMutablePointer<z_stream>.allocate(capacity: 1)
    private let piece = UnsafeMutablePointer<UInt8>.allocate(capacity: Self.pieceLength)

    init() {
        stream.initialize(to: z_stream())
        // 15 bits of window, and 16 for a gzip header.
        guard samsyn_inflate_init(stream, 15 + 16) == Z_OK else { fatalError("inflateInit2: out of memory") }
    }

    deinit {
        inflateEnd(stream)
        stream.deallocate()
        piece.deallocate()
    }

    /// Unpacks the next piece.
    borrowing func next(into output: inout [UInt8]) -> (status: Int32, written: Int) {
        stream.pointee.next_out = piece
        stream.pointee.avail_out = UInt32(Self.pieceLength)
        let status = inflate(stream, Z_NO_FLUSH)
        let written = Self.pieceLength - Int(stream.pointee.avail_out)
        output.append(contentsOf: UnsafeBufferPointer(start: piece, count: written))
        return (status, written)
    }
}

/// Why packed bytes were not unpacked.
public enum GzipError: Error, Sendable, Hashable {
    case tooLarge(limit: Int)
    case bomb(ratio: Int)
    case broken(byte: Int)
}

extension GzipError: CustomStringConvertible {
    public var description: String {
        switch self {
        case .tooLarge(let limit): "the unpacked document is larger than \(limit) bytes"
        case .bomb(let ratio): "the document unpacks to more than \(ratio) times its size; it is not read"
        case .broken(let byte): "the gzip data is broken at byte \(byte)"
        }
    }
}
