public import Model

/// What shows that something is so, with an address that leads to the words where a browser can.
public struct EvidenceJSON: Encodable, Sendable {
    public var url: String
    public var fetched: String?
    public var snapshot: String?
    public var place: String?
    public var quote: String

    public init(_ evidence: Evidence) {
        url = TextFragment.address(evidence.url, quoting: evidence.quote)
        fetched = evidence.fetched?.rfc3339
        snapshot = evidence.snapshot?.rawValue
        place = evidence.place
        quote = evidence.quote
    }

    private enum CodingKeys: String, CodingKey {
        case url, fetched, snapshot
        case place = "where"
        case quote
    }
}

/// Addresses that make a browser scroll to a quotation (URL Fragment Text Directives, WICG).
enum TextFragment {
    /// Longer quotations are given by their first and last words.
    static let longest = 80

    static func address(_ url: String, quoting quote: String) -> String {
        guard url.hasPrefix("http"), !url.contains("#"), !quote.isEmpty else { return url }
        let words = quote.split(whereSeparator: \.isWhitespace)
        guard quote.utf8.count > longest, words.count > 8 else { return "\(url)#:~:text=\(encoded(quote))" }
        let start = words.prefix(4).joined(separator: " ")
        let end = words.suffix(4).joined(separator: " ")
        return "\(url)#:~:text=\(encoded(start)),\(encoded(end))"
    }

    /// Percent-encodes all but unreserved characters: `-`, `&` and `,` have a meaning in the directive.
    private static func encoded(_ text: String) -> String {
        let digits = Array("0123456789ABCDEF".utf8)
        var bytes: [UInt8] = []
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "~"):
                bytes.append(byte)
            default: bytes += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
