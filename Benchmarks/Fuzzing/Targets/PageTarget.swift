import Model
import Reading

/// HTML pages: encoding, parsing, offerings and their fields, and what `samsyn extract` answers.
enum PageTarget: FuzzTarget {
    static let name = "html"

    static func read(_ bytes: [UInt8]) {
        let input = ServedBytes(
            bytes, types: ["text/html", "text/html; charset=shift_jis", "text/html; charset=utf-8"])
        DocumentInput.read(input, kind: .page)
        _ = try? PageExtract.read(DecodedText(input.bytes, contentType: input.contentType), at: DocumentInput.url)
    }
}
