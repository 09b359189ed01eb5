/// What a document is by its type and first bytes, as far as its encoding and its reader depend on it.
enum DocumentKind {
    /// How far the first element is looked for.
    private static let reach = 65_536
    private static let xmlRoots: Set<String> = ["rss", "feed", "rdf:rdf", "channel", "urlset", "sitemapindex"]

    /// Whether `<meta>` may speak. Of an XML document only an HTML one's may: in feeds it stands in some entry's text.
    static func isHTML(_ bytes: [UInt8], contentType: String?) -> Bool {
        let type = ContentTypeField.mediaType(of: contentType)
        if type.hasPrefix("text/html") || type == "application/xhtml+xml" { return true }
        if !type.isEmpty, !["text/plain", "application/octet-stream", "text/xml", "application/xml"].contains(type) {
            return false
        }
        let first = FirstElement.name(in: bytes.prefix(reach)).lowercased()
        if first == "html" { return true }
        return !xmlRoots.contains(first) && !bytes.prefix(reach).drop { $0.isSpace }.starts(with: "<?xml".utf8)
    }
}

/// The parts of an HTTP `Content-Type` field.
enum ContentTypeField {
    /// `text/html`, in lower case; empty where there is none.
    static func mediaType(of field: String?) -> String {
        guard let field else { return "" }
        return field.prefix { $0 != ";" }.trimmed.lowercased()
    }

    /// The `charset` parameter as it stood, without quotes.
    static func charset(of field: String?) -> String? {
        guard let field else { return nil }
        for parameter in field.split(separator: ";").dropFirst() {
            let parts = parameter.split(separator: "=", maxSplits: 1)
            guard parts.count == 2, parts[0].trimmed.lowercased() == "charset" else { continue }
            let value = parts[1].trimmed.filter { $0 != "\"" && $0 != "'" }.trimmed
            return value.isEmpty ? nil : value
        }
        return nil
    }
}
