/// How far bytes are UTF-8, counted in one pass (Unicode 15, table 3-7).
struct UTF8Form {
    /// Well-formed sequences of two bytes or more.
    private(set) var multibyte = 0
    /// Bytes that belong to no sequence.
    private(set) var invalid = 0

    init(of bytes: [UInt8]) {
        bytes.withUnsafeBytes { buffer in
            var at = 0
            while at < buffer.count {
                if at + 8 <= buffer.count,
                    buffer.loadUnaligned(fromByteOffset: at, as: UInt64.self) & 0x8080_8080_8080_8080 == 0
                {
                    at += 8
                } else if buffer[at] < 0x80 {
                    at += 1
                } else {
                    let length = Self.sequenceLength(in: buffer, at: at)
                    if length > 0 { multibyte += 1 } else { invalid += 1 }
                    at += max(1, length)
                }
            }
        }
    }

    var isASCII: Bool { multibyte == 0 && invalid == 0 }

    /// UTF-8, or UTF-8 with some bytes of another encoding pasted into it: such a text still has more sequences than
    /// strays, which a text in a single-byte encoding never has.
    var isMainlyUTF8: Bool { multibyte > invalid }

    /// The length of the well-formed sequence of two to four bytes at `start`; 0 where there is none.
    static func sequenceLength(in bytes: UnsafeRawBufferPointer, at start: Int) -> Int {
        let lead = bytes[start]
        let length: Int
        var low: UInt8 = 0x80
        var high: UInt8 = 0xBF
        switch lead {
        case 0xC2...0xDF: length = 2
        case 0xE0: (length, low) = (3, 0xA0)
        case 0xED: (length, high) = (3, 0x9F)
        case 0xE1...0xEF: length = 3
        case 0xF0: (length, low) = (4, 0x90)
        case 0xF1...0xF3: length = 4
        case 0xF4: (length, high) = (4, 0x8F)
        default: return 0
        }
        guard start + length <= bytes.count, bytes[start + 1] >= low, bytes[start + 1] <= high else { return 0 }
        for offset in 2..<max(2, length) where bytes[start + offset] & 0xC0 != 0x80 { return 0 }
        return length
    }
}
