import Addresses

/// The links of a page.
enum PageLinks {
    /// Links of one page that are kept.
    static let limit = 5_000

    /// Absolute addresses that can be fetched, in the page's order, each once.
    static func read(_ document: MarkupDocument, base: WebAddress?) -> [String] {
        var seen: Set<String> = []
        var links: [String] = []
        for node in document.root.descendants where node.tag == .a || node.tag == .area {
            guard links.count < limit, let reference = node["href"],
                let address = try? WebAddress(reference.trimmed, relativeTo: base), address.isHTTP,
                seen.insert(address.text).inserted
            else { continue }
            links.append(address.text)
        }
        return links
    }
}
