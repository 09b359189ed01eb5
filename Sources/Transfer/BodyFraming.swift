/// What header fields say of where a body ends (RFC 9112 §6.3).
struct BodyFraming: Equatable {
    private(set) var isChunked = false
    /// Whether the fields give an end at all: a length without other codings, or chunks.
    private(set) var hasEnd = false
    /// The length that is stated, if one is.
    private(set) var length: Int?
    /// Two lengths differ, and no chunks count instead.
    private(set) var isContradictory = false

    init() {}

    init(_ headers: HeaderFields) {
        var lengths: [Substring] = []
        var codings: [Substring] = []
        for field in headers.fields {
            if field.isNamed("Content-Length") { lengths += Self.items(field.value) }
            if field.isNamed("Transfer-Encoding") { codings += [""] + Self.items(field.value) }
        }
        isChunked = codings.last?.lowercased() == "chunked"
        hasEnd = isChunked || (!lengths.isEmpty && codings.isEmpty)
        length = lengths.first.flatMap { Int($0) }
        isContradictory = !isChunked && lengths.dropFirst().contains { $0 != lengths.first }
    }

    private static func items(_ value: String) -> [Substring] {
        value.split { $0 == "," || $0 == " " || $0 == "\t" }
    }
}
