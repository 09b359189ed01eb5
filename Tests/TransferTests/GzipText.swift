/// A text as gzip without compression (RFC 1951 §3.2.4, RFC 1952), for bodies that are packed well or spoilt on purpose.
func gzip(_ text: String) -> [UInt8] { gzip(bytes: Array(text.utf8)) }

func gzip(bytes: [UInt8]) -> [UInt8] {
    let length = UInt16(bytes.count)
    var packed: [UInt8] = [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3, 1]
    packed += littleEndian(length) + littleEndian(~length) + bytes
    return packed + littleEndian(checksum(bytes)) + littleEndian(UInt32(bytes.count))
}

private func littleEndian<Number: FixedWidthInteger>(_ number: Number) -> [UInt8] {
    withUnsafeBytes(of: number.littleEndian) { Array($0) }
}

/// CRC-32 (RFC 1952 §8).
private func checksum(_ bytes: [UInt8]) -> UInt32 {
    ~bytes.reduce(UInt32.max) { sum, byte in
        (0..<8).reduce(sum ^ UInt32(byte)) { value, _ in value & 1 == 1 ? value >> 1 ^ 0xEDB8_8320 : value >> 1 }
    }
}
