/// Header values are bytes; a string of ours holds each as the scalar of the same number.
extension String {
    init(latin1 bytes: Slice<UnsafeRawBufferPointer>) {
        if bytes.allSatisfy({ $0 < 0x80 }) {
            self.init(decoding: UnsafeRawBufferPointer(rebasing: bytes), as: UTF8.self)
        } else {
            self.init(String.UnicodeScalarView(bytes.map { Unicode.Scalar($0) }))
        }
    }

    /// The bytes, or `nil` where a scalar is past U+00FF and so cannot stand in a header.
    var latin1Bytes: [UInt8]? {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(utf8.count)
        for scalar in unicodeScalars {
            guard let byte = UInt8(exactly: scalar.value) else { return nil }
            bytes.append(byte)
        }
        return bytes
    }
}
