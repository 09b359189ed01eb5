internal import CZstandard

/// zstd (RFC 8878); several frames may follow each other.
final class ZstandardDecoder: BodyDecoder {
    /// The largest window that HTTP allows is 8 MiB (RFC 9659); the library's own bound is sixteen times that.
    private static let windowLog: Int32 = 23

    private let stream: OpaquePointer
    private let room = DecodingRoom()
    private(set) var isAtEnd = false

    init() {
        guard let stream = ZSTD_createDStream() else { fatalError("zstd: out of memory") }
        self.stream = stream
        let code = ZSTD_DCtx_setParameter(stream, ZSTD_d_windowLogMax, Self.windowLog)
        precondition(ZSTD_isError(code) == 0, "zstd knows the window's bound")
    }

    deinit { ZSTD_freeDStream(stream) }

    func decode(_ input: UnsafeRawBufferPointer, _ take: (UnsafeRawBufferPointer) -> Bool) -> DecodedPiece {
        var source = ZSTD_inBuffer(src: input.baseAddress, size: input.count, pos: 0)
        var isFull = false
        while source.pos < source.size || isFull {
            var target = ZSTD_outBuffer(dst: room.bytes.baseAddress, size: room.bytes.count, pos: 0)
            let hint = ZSTD_decompressStream(stream, &target, &source)
            if ZSTD_isError(hint) != 0 { return .spoilt }
            isAtEnd = hint == 0
            isFull = !isAtEnd && target.pos == target.size
            if target.pos > 0, !take(room.filled(target.pos)) { return .refused }
        }
        return .well
    }
}
