import Model
import Reading

/// Sitemaps and their indexes, as XML, text or gzip.
enum SitemapTarget: FuzzTarget {
    static let name = "sitemap"

    static func read(_ bytes: [UInt8]) {
        _ = try? Sitemap.read(bytes, at: DocumentInput.url)
        DocumentInput.read(ServedBytes(bytes, contentType: "application/xml"), kind: .sitemap)
    }
}
