import Glibc
public import Model

/// A document's text as UTF-8, the encoding that its bytes were read in, and what was odd about that (OPERATIONS F26).
///
/// Decided in this order: byte order mark, HTTP's `charset`, the document's own declaration, valid UTF-8,
/// windows-1252. A declaration that the bytes contradict loses. Whatever is replaced or contradicted is a notice,
/// never silent.
public struct DecodedText: Sendable {
    /// Valid UTF-8 without a byte order mark and without NUL.
    public let bytes: [UInt8]
    /// The encoding's name in the Encoding Standard, such as `windows-1252`; `utf-32le` and `utf-32be` besides.
    public let encoding: String
    public let notices: [Notice]

    /// - Parameter contentType: the `Content-Type` field as it stood.
    public init(_ bytes: [UInt8], contentType: String? = nil) {
        var decision = EncodingDecision(bytes, contentType: contentType)
        let body = decision.markLength == 0 ? bytes : Array(bytes.dropFirst(decision.markLength))
        var decoded = TextDecoding.decode(body, as: decision.encoding)
        if decoded.replaced > 0 {
            decision.note(
                "charset_undecodable",
                "\(decoded.replaced) × bytes mean nothing in \(decision.encoding); shown as U+FFFD")
        }
        if decoded.foreign > 0 {
            decision.note(
                "charset_mixed", "\(decoded.foreign) bytes are not UTF-8 among text that is; read as windows-1252")
        }
        let nulls = NullBytes.replace(in: &decoded.bytes)
        if nulls > 0 { decision.note("nul_replaced", "\(nulls) NUL characters; shown as U+FFFD") }
        self.bytes = decoded.bytes
        encoding = decision.encoding
        notices = decision.notices
    }

    /// The whole text.
    public var string: String { String(decoding: bytes, as: UTF8.self) }
}

/// U+0000, which no text has and C takes for its end.
enum NullBytes {
    /// Puts U+FFFD in the place of each.
    ///
    /// - Returns: how many there were.
    static func replace(in bytes: inout [UInt8]) -> Int {
        let hasNull = bytes.withUnsafeBytes { buffer in
            buffer.baseAddress.map { memchr($0, 0, buffer.count) != nil } ?? false
        }
        guard hasNull else { return 0 }
        var count = 0
        var clean: [UInt8] = []
        clean.reserveCapacity(bytes.count + 64)
        for byte in bytes {
            if byte == 0 {
                count += 1
                clean += [0xEF, 0xBF, 0xBD]
            } else {
                clean.append(byte)
            }
        }
        bytes = clean
        return count
    }
}
