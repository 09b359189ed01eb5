/// The two encodings tables come in: UTF-8, and Windows-1252 from spreadsheets that were not asked.
enum CSVEncoding {
    case utf8
    case windows1252

    /// Windows-1252 exactly where the bytes are no UTF-8: real text of the one is hardly ever valid in the other.
    static func found(in bytes: ArraySlice<UInt8>) -> CSVEncoding {
        String(validating: bytes, as: UTF8.self) == nil ? .windows1252 : .utf8
    }

    func text(_ bytes: ArraySlice<UInt8>) -> String {
        switch self {
        case .utf8: String(decoding: bytes, as: UTF8.self)
        case .windows1252: String(String.UnicodeScalarView(bytes.map(Self.scalar)))
        }
    }

    private static func scalar(_ byte: UInt8) -> Unicode.Scalar {
        (0x80...0x9F).contains(byte) ? upper[Int(byte) - 0x80] : Unicode.Scalar(byte)
    }

    /// 0x80–0x9F of the WHATWG Encoding Standard's index windows-1252; the rest is Latin-1.
    private static let upper = Array(
        """
        €\u{81}‚ƒ„…†‡ˆ‰Š‹Œ\u{8D}Ž\u{8F}\u{90}‘’“”•–—˜™š›œ\u{9D}žŸ
        """.unicodeScalars)
}
