/// Undoes one coding of a body, piece by piece. Lives on the engine's thread only.
protocol BodyDecoder: AnyObject {
    /// Hands what comes out of `input` to `take`, until that says no.
    func decode(_ input: UnsafeRawBufferPointer, _ take: (UnsafeRawBufferPointer) -> Bool) -> DecodedPiece

    /// Whether what came so far is whole.
    var isAtEnd: Bool { get }
}

/// How the decoding of a piece ended.
enum DecodedPiece: Equatable {
    case well
    /// It is not packed as it says, or more follows after its end.
    case spoilt
    /// Whoever takes what comes out wants no more.
    case refused
}

/// Memory that a decoder writes to before it hands on: one allocation for a whole body.
struct DecodingRoom: ~Copyable {
    let bytes = UnsafeMutableRawBufferPointer.allocate(byteCount: 64 * 1024, alignment: 16)

    deinit { bytes.deallocate() }

    /// The room's first `count` bytes.
    borrowing func filled(_ count: Int) -> UnsafeRawBufferPointer {
        UnsafeRawBufferPointer(rebasing: bytes[..<count])
    }
}
