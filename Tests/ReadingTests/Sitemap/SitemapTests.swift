import CZlib
import Model
import Testing

@testable import Reading

private func sitemap(_ text: String) throws -> Sitemap {
    try Sitemap.read(Array(text.utf8), at: "https://a.example/sitemap.xml")
}

/// Packs bytes as a server would.
private func packed(_ bytes: [UInt8]) -> [UInt8] {
    var output = [UInt8](repeating: 0, count: Int(compressBound(UInt(bytes.count))) + 64)
    var stream = z_stream()
    var input = bytes
    // zlib keeps the stream's address, so that it must not move between the calls.
    let count = withUnsafeMutablePointer(to: &stream) { stream in
        deflateInit2_(
            stream, 9, Z_DEFLATED, 31, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
        defer { deflateEnd(stream) }
        return input.withUnsafeMutableBufferPointer { source in
            output.withUnsafeMutableBufferPointer { target in
                stream.pointee.next_in = source.baseAddress
                stream.pointee.avail_in = UInt32(source.count)
                stream.pointee.next_out = target.baseAddress
                stream.pointee.avail_out = UInt32(target.count)
                deflate(stream, Z_FINISH)
                return target.count - Int(stream.pointee.avail_out)
            }
        }
    }
    return Array(output[..<count])
}

@Suite struct `A sitemap` {
    private let pages = """
        <?xml version="1.0" encoding="UTF-8"?>
        <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
        <url><loc> https://a.example/sv/lan?a=1&amp;b=2 </loc><lastmod>2026-11-02T09:15:00+01:00</lastmod>
        <xhtml:link rel="alternate" hreflang="EN" href="/en/loans"/></url>
        <url><loc>/sv/stod</loc><lastmod>2026-11-02</lastmod><priority>0.5</priority></url>
        <url><loc>javascript:x()</loc></url><url/></urlset>
        """

    @Test func `gives pages with their days and languages`() throws {
        let read = try sitemap(pages)
        #expect(!read.isIndex)
        #expect(read.entries.map(\.url) == ["https://a.example/sv/lan?a=1&b=2", "https://a.example/sv/stod"])
        #expect(read.entries.map { $0.lastModified?.rfc3339 } == ["2026-11-02T08:15:00Z", "2026-11-02T00:00:00Z"])
        #expect(read.entries[0].alternates == ["en": "https://a.example/en/loans"])
        #expect(read.notices.isEmpty)
    }

    @Test func `may be an index`() throws {
        let read = try sitemap("<sitemapindex><sitemap><loc>https://a.example/1.xml.gz</loc></sitemap></sitemapindex>")
        #expect(read.isIndex)
        #expect(read.entries.map(\.url) == ["https://a.example/1.xml.gz"])
    }

    @Test func `may be lines`() throws {
        #expect(try sitemap("https://a.example/1\r\n\nhttps://a.example/2\n").entries.count == 2)
    }

    @Test func `may be packed`() throws {
        let read = try Sitemap.read(packed(Array(pages.utf8)), at: "https://a.example/")
        #expect(read.entries.count == 2)
    }

    @Test func `may be broken`() throws {
        let read = try sitemap("<urlset><url><loc>https://a.example/?a=1&b=2</loc></url><url><loc>https://a.example/2")
        #expect(read.entries.map(\.url) == ["https://a.example/?a=1&b=2", "https://a.example/2"])
        #expect(read.notices.map(\.code) == ["xml_mended"])
    }

    @Test(arguments: ["<html><urlset></urlset></html>", "<rss/>", "hej", "<urlset"])
    func `is only what says that it is`(text: String) {
        #expect(throws: SitemapError.self) { try sitemap(text) }
    }

    @Test func `is cut at its limit`() throws {
        let read = try sitemap((0...Sitemap.entryLimit).map { "https://a.example/\($0)" }.joined(separator: "\n"))
        #expect(read.entries.count == Sitemap.entryLimit)
        #expect(read.notices.map(\.code) == ["cut_by_limit"])
    }

    @Test func `S5 is not unpacked past its bounds`() {
        let bomb = packed([UInt8](repeating: 0x20, count: 5_000_000))
        #expect(throws: SitemapError.packed(.bomb(ratio: 200))) { try Sitemap.read(bomb, at: "https://a.example/") }
        #expect(throws: GzipError.tooLarge(limit: 100)) { try Gzip.unpacked(packed(Array(pages.utf8)), limit: 100) }
    }

    @Test func `S5 that breaks off is a clear outcome`() {
        let whole = packed(Array(pages.utf8))
        for length in [0, 3, 10, 20, whole.count / 2, whole.count - 4] {
            #expect(throws: SitemapError.self) {
                try Sitemap.read([0x1F, 0x8B, 8] + whole.dropFirst(3).prefix(length), at: "https://a.example/")
            }
        }
    }
}
