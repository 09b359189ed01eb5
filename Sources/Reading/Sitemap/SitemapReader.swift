import Model

/// Reads sitemaps: no offerings, but the pages that may hold some.
struct SitemapReader: DocumentReader {
    static let name = "sitemap"

    func confidence(_ document: DecodedDocument) -> Double {
        if Sitemap.sniff(document.text.bytes) { return 0.96 }
        if document.kind == .sitemap { return 0.9 }
        return Gzip.isPacked(document.document.bytes) ? 0.4 : 0
    }

    func read(_ document: DecodedDocument, select: SelectRules?) throws(ReadError) -> DocumentReading {
        let sitemap: Sitemap
        do {
            sitemap = try Sitemap.read(
                document.document.bytes, at: document.url, contentType: document.document.contentType)
        } catch {
            throw .unreadable(error.description)
        }
        var seen: Set<String> = []
        return DocumentReading(
            format: sitemap.isIndex ? "sitemapindex" : "sitemap", encoding: document.text.encoding,
            notices: sitemap.notices.filter { !document.text.notices.contains($0) }, rules: [Self.name],
            detailLinks: sitemap.entries.map(\.url).filter { seen.insert($0).inserted })
    }
}
