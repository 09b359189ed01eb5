/// Undoes all codings of a body, the last applied first.
///
/// Samsyn does this itself: libcurl calls a packed body that breaks off a success, and does not tell how much went in.
final class BodyUnpacker {
    private let decoders: [any BodyDecoder]

    init(_ layers: [ContentCoding]) {
        decoders = layers.reversed().map { $0.makeDecoder() }
    }

    /// Whether every coding has come to its end.
    var isAtEnd: Bool { decoders.allSatisfy(\.isAtEnd) }

    func unpack(_ piece: UnsafeRawBufferPointer, _ take: (UnsafeRawBufferPointer) -> Bool) -> DecodedPiece {
        unpack(piece, from: 0, take)
    }

    private func unpack(
        _ piece: UnsafeRawBufferPointer, from index: Int, _ take: (UnsafeRawBufferPointer) -> Bool
    ) -> DecodedPiece {
        var inner = DecodedPiece.well
        let isLast = index == decoders.count - 1
        let outer = decoders[index].decode(piece) { decoded in
            if isLast { return take(decoded) }
            inner = unpack(decoded, from: index + 1, take)
            return inner == .well
        }
        return inner == .well ? outer : inner
    }
}
