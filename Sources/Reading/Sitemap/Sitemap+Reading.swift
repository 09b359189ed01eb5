import Addresses
import FoundationEssentials
import Model

extension Sitemap {
    /// Whether the first bytes are those of a sitemap in XML.
    public static func sniff(_ bytes: [UInt8]) -> Bool {
        let head = bytes.prefix(4_096)
        return ["<urlset", "<sitemapindex", ":urlset", ":sitemapindex"].contains { ByteSearch.contains($0, in: head) }
    }

    /// Reads a sitemap as it was served: XML or a list of lines, packed with gzip or not.
    ///
    /// - Throws: ``SitemapError``.
    public static func read(_ bytes: [UInt8], at address: String, contentType: String? = nil) throws(SitemapError)
        -> Sitemap
    {
        let text = DecodedText(try plain(bytes), contentType: contentType)
        let base = try? WebAddress(address)
        var sitemap = sniff(text.bytes) ? try xml(text.bytes, base) : try lines(text, base)
        sitemap.notices = text.notices + sitemap.notices
        return sitemap
    }

    private static func plain(_ bytes: [UInt8]) throws(SitemapError) -> [UInt8] {
        guard Gzip.isPacked(bytes) else { return bytes }
        do {
            return try Gzip.unpacked(bytes, limit: byteLimit)
        } catch {
            throw .packed(error)
        }
    }

    /// One address a line, nothing else.
    private static func lines(_ text: DecodedText, _ base: WebAddress?) throws(SitemapError) -> Sitemap {
        var sitemap = Sitemap()
        for line in text.string.split(whereSeparator: \.isNewline) where !line.trimmed.isEmpty {
            guard isPage(line.trimmed) else { throw .notASitemap(root: String(line.trimmed.prefix(40))) }
            sitemap.add(SitemapEntry(url: line.trimmed))
        }
        return sitemap
    }
}

extension Sitemap {
    private static func xml(_ bytes: [UInt8], _ base: WebAddress?) throws(SitemapError) -> Sitemap {
        do {
            return try MarkupDocument.withXML(bytes) { document in
                let root = document.root.name.split(separator: ":").last.map(String.init) ?? ""
                guard root == "urlset" || root == "sitemapindex" else { throw SitemapError.notASitemap(root: root) }
                var sitemap = Sitemap()
                sitemap.isIndex = root == "sitemapindex"
                for node in document.root.elements {
                    if let entry = entry(node, base) { sitemap.add(entry) }
                }
                sitemap.notices += document.cuts.map(\.rawValue).sorted().map {
                    Notice(code: "cut_by_limit", detail: "the sitemap is not read to its end: \($0)")
                }
                if document.wasMended {
                    sitemap.notices.append(Notice(code: "xml_mended", detail: "not well-formed XML"))
                }
                return sitemap
            }
        } catch let error as SitemapError {
            throw error
        } catch {
            throw .unreadable(reason: "\(error)")
        }
    }

    /// `url` or `sitemap`.
    private static func entry(_ node: MarkupNode, _ base: WebAddress?) -> SitemapEntry? {
        var entry = SitemapEntry(url: "")
        for child in node.elements {
            switch child.name.split(separator: ":").last {
            case "loc" where entry.url.isEmpty: entry.url = Reference.absolute(child.text, base: base)
            case "lastmod": entry.lastModified = FeedDate.parse(child.text)
            case "link":
                guard let language = child["hreflang"]?.lowercased(), let target = child["href"] else { continue }
                entry.alternates[language] = Reference.absolute(target, base: base)
            default: break
            }
        }
        return isPage(entry.url) ? entry : nil
    }

    /// Whether it is an address that can be fetched.
    private static func isPage(_ url: String) -> Bool { (try? WebAddress(url))?.isHTTP == true }

    fileprivate mutating func add(_ entry: SitemapEntry) {
        if entries.count < Self.entryLimit {
            entries.append(entry)
        } else if !notices.contains(where: { $0.code == "cut_by_limit" }) {
            notices.append(
                Notice(code: "cut_by_limit", detail: "more than \(Self.entryLimit) addresses; the rest is not read"))
        }
    }
}
