import Model
import Reading

/// What pages say to machines: JSON-LD with all its broken commas, microdata and RDFa. Input that begins as JSON does is
/// put into a page's script.
enum StructuredTarget: FuzzTarget {
    static let name = "structured"

    static func read(_ bytes: [UInt8]) {
        let isJSON = bytes.first.map { $0 == UInt8(ascii: "{") || $0 == UInt8(ascii: "[") } ?? false
        let page = isJSON ? opening + bytes + closing : bytes
        DocumentInput.read(ServedBytes(page, contentType: "text/html; charset=utf-8"), kind: .page)
        _ = try? PageExtract.read(DecodedText(page, contentType: "text/html"), at: DocumentInput.url)
    }

    private static let opening = Array("<title>schema.org</title><h1>Stöd</h1><script type=application/ld+json>".utf8)
    private static let closing = Array("</script>".utf8)
}
