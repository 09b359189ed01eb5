internal import CBrotli

/// brotli (RFC 7932).
final class BrotliDecoder: BodyDecoder {
    private let state: OpaquePointer
    private let room = DecodingRoom()
    private(set) var isAtEnd = false

    init() {
        guard let state = BrotliDecoderCreateInstance(nil, nil, nil) else { fatalError("brotli: out of memory") }
        self.state = state
    }

    deinit { BrotliDecoderDestroyInstance(state) }

    func decode(_ input: UnsafeRawBufferPointer, _ take: (UnsafeRawBufferPointer) -> Bool) -> DecodedPiece {
        if isAtEnd { return input.isEmpty ? .well : .spoilt }
        var next = input.baseAddress?.assumingMemoryBound(to: UInt8.self)
        var left = input.count
        while true {
            var free = room.bytes.count
            var end = room.bytes.baseAddress?.assumingMemoryBound(to: UInt8.self)
            let result = BrotliDecoderDecompressStream(state, &left, &next, &free, &end, nil)
            if free < room.bytes.count, !take(room.filled(room.bytes.count - free)) { return .refused }
            switch result {
            case BROTLI_DECODER_RESULT_NEEDS_MORE_OUTPUT: continue
            case BROTLI_DECODER_RESULT_NEEDS_MORE_INPUT: return .well
            case BROTLI_DECODER_RESULT_SUCCESS:
                isAtEnd = true
                return left == 0 ? .well : .spoilt
            default: return .spoilt
            }
        }
    }
}
