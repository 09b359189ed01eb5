/// Text as it is compared: lower case, without accents, as UTF-8.
///
/// `Å`, `Ä`, `É` become `a`, `a`, `e`, as those who type without the keys write them; combining accents fall away; other alphabets
/// keep their letters.
struct FoldedText {
    let bytes: [UInt8]

    init(_ text: String) {
        if let ascii = Self.foldingASCII(text) {
            bytes = ascii
        } else {
            var folded: [UInt8] = []
            folded.reserveCapacity(text.utf8.count)
            for scalar in text.unicodeScalars { Self.append(scalar, to: &folded) }
            bytes = folded
        }
    }

    /// Text that is folded already.
    init(folded bytes: [UInt8]) { self.bytes = bytes }

    private static func foldingASCII(_ text: String) -> [UInt8]? {
        var folded: [UInt8] = []
        folded.reserveCapacity(text.utf8.count)
        for byte in text.utf8 {
            guard byte < 0x80 else { return nil }
            folded.append(byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte)
        }
        return folded
    }

    private static func append(_ scalar: Unicode.Scalar, to bytes: inout [UInt8]) {
        switch scalar.value {
        case 0..<0x80:
            bytes.append(
                scalar.value >= 0x41 && scalar.value <= 0x5A ? UInt8(scalar.value) | 0x20 : UInt8(scalar.value))
        case 0xA0, 0x2000...0x200A: bytes.append(0x20)
        case 0x2010...0x2015: bytes.append(0x2D)
        case 0x2018, 0x2019, 0xB4: bytes.append(0x27)
        case 0xC0..<0x180: bytes += latin[Int(scalar.value) - 0xC0]
        case 0x300..<0x370: break
        default: bytes += Array(scalar.properties.lowercaseMapping.utf8)
        }
    }

    /// The base letters of U+00C0–U+017F, two where one letter is written as two; `-` is no letter.
    private static let latin: [[UInt8]] = """
        a a a a a a ae c e e e e i i i i d n o o o o o - o u u u u y th ss a a a a a a ae c e e e e i i i i d n o o o o o - o u u u u \
        y th y a a a a a a c c c c c c c c d d d d e e e e e e e e e e g g g g g g g g h h h h i i i i i i i i i i ij ij j j k k k \
        l l l l l l l l l l n n n n n n n n n o o o o o o oe oe r r r r r r s s s s s s s s t t t t t t u u u u u u u u u u u u w w \
        y y y z z z z z z s
        """.split(separator: " ").map { Array($0.utf8) }
}
