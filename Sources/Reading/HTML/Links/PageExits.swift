import Addresses

/// Where a page leads: its links with the words that they stand under, and the feeds that it declares.
public struct PageExits: Hashable, Sendable {
    public struct Link: Hashable, Sendable {
        /// Absolute, `http` or `https`.
        public var url: String
        /// The words of the link, on one line; empty for a picture without words.
        public var words: String
    }

    /// In the page's order; one address comes as often as it is linked.
    public var links: [Link] = []
    public var feeds: [DeclaredFeed] = []
    /// Links of one page that are kept.
    static let limit = PageLinks.limit
    /// UTF-8 bytes that are read of a link's words.
    static let wordsLimit = 200
}

extension PageExits {
    /// Reads a page.
    ///
    /// - Parameter address: where it came from; references are relative to it, unless `<base>` says otherwise.
    /// - Throws: ``PageExtractError`` for a document that is hostile or has no element.
    public static func read(_ text: DecodedText, at address: String) throws(PageExtractError) -> PageExits {
        do {
            return try MarkupDocument.withHTML(text.bytes) { document in
                let head = HeadStatements(document)
                let base = head.base(of: try? WebAddress(address))
                return PageExits(links: links(in: document, base: base), feeds: DeclaredFeeds.read(head, base: base))
            }
        } catch {
            throw PageExtractError(description: String(describing: error))
        }
    }

    private static func links(in document: MarkupDocument, base: WebAddress?) -> [Link] {
        var links: [Link] = []
        for node in document.root.descendants where node.tag == .a || node.tag == .area {
            guard links.count < limit else { break }
            guard let reference = node["href"], let address = try? WebAddress(reference.trimmed, relativeTo: base),
                address.isHTTP
            else { continue }
            let words = PlainText.collapsing(VisibleText.line(of: node, limit: wordsLimit))
            links.append(Link(url: address.text, words: words.isEmpty ? node["title"] ?? node["alt"] ?? "" : words))
        }
        return links
    }
}
