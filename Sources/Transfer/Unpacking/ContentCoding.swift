/// A coding of a body that is understood (RFC 9110 §8.4.1, RFC 7932, RFC 8878).
enum ContentCoding: String {
    case gzip, deflate
    case brotli = "br"
    case zstandard = "zstd"

    /// More codings than so many, one inside the other, are no honest page's.
    static let mostLayers = 5

    /// What requests say they accept.
    static let accepted = "deflate, gzip, br, zstd"

    /// The codings in the order in which they were applied; none for `identity`.
    ///
    /// - Returns: nil where one is unknown or there are more than ``mostLayers``.
    static func layers(of headers: HeaderFields) -> [ContentCoding]? {
        let names = (headers.combined("Content-Encoding") ?? "").split { $0 == "," || $0 == " " || $0 == "\t" }
            .map { $0.lowercased() }.filter { !["identity", "none"].contains($0) }
        guard names.count <= mostLayers else { return nil }
        let layers = names.compactMap { ContentCoding(rawValue: $0 == "x-gzip" ? "gzip" : $0) }
        return layers.count == names.count ? layers : nil
    }

    func makeDecoder() -> any BodyDecoder {
        switch self {
        case .gzip: ZlibDecoder(.gzip)
        case .deflate: ZlibDecoder(.deflate)
        case .brotli: BrotliDecoder()
        case .zstandard: ZstandardDecoder()
        }
    }
}
