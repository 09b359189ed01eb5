import Language

/// The box beside a page's content that says whom to ask about it.
///
/// A page of one offering has it in a column of its own; what the house's footer says is no such box.
enum ContactBox {
    /// UTF-8 bytes of a box: more is another text.
    private static let longest = 700

    static func blocks(beside page: Page) -> [PageBlock] {
        guard let box = find(in: page) else { return [] }
        var tree = page.tree
        tree.unmark(box)
        return BlockReader(tree, tables: [:]).blocks(in: tree.subtree(box)).filter { !isHeading($0.text) }
    }

    /// The first box under a heading such as "Kontakt" that holds an address or a number, outside what is read already.
    private static func find(in page: Page) -> Int? {
        let tree = page.tree
        let headings = tree.nodes.indices.filter { index in
            let node = tree[index]
            guard node.part != .hidden, node.tag.headingLevel != nil || node.tag == .strong || node.tag == .b else {
                return false
            }
            let isRead = page.mainRange.contains(index) && tree.isContent(index)
            return !isRead && isHeading(tree.anyText(of: index)) && !isInFrame(index, tree)
        }
        return headings.lazy.compactMap { box(around: $0, tree) }.first
    }

    private static func isHeading(_ text: String) -> Bool {
        let plain = text.comparable
        return plain.utf8.count < 50 && starts.contains { plain == $0 || plain.hasPrefix($0 + " ") }
    }

    private static let starts = [
        "kontakt", "kontakta", "kontakter", "kontaktperson", "kontaktpersoner", "har du frågor", "frågor", "contact",
        "contacts", "questions", "kontaktuppgifter", "kontaktinformation", "prata med", "ring oss", "talk to",
        "speak to",
        "hör av dig", "har ni frågor", "any questions", "contact details", "vill du veta mer", "get in touch",
        "handläggare", "din kontakt", "ansvarig",
    ]

    private static func isInFrame(_ index: Int, _ tree: PageTree) -> Bool {
        tree.firstAncestor(of: index) { node in
            [.footer, .header, .nav, .form].contains(node.tag) || node["role"] == "contentinfo"
                || node.nameWords.contains { ChromeWords.frame.contains($0) || ChromeWords.consent.contains($0) }
        } != nil
    }

    /// The smallest element that begins with the heading and holds a way to reach somebody.
    private static func box(around heading: Int, _ tree: PageTree) -> Int? {
        for ancestor in tree.ancestors(of: heading) {
            let text = tree.anyText(of: ancestor)
            guard text.utf8.count <= longest else { return nil }
            if ContactScanner.mentions(in: TokenizedText(text)).contains(where: { $0.kind != .web }) { return ancestor }
        }
        return nil
    }
}

extension PageTree {
    /// The text of an element whatever its part, but not what is hidden.
    fileprivate func anyText(of index: Int) -> String {
        PlainText.collapsing(
            subtree(index).filter { nodes[$0].isText && nodes[$0].part != .hidden }.map { nodes[$0].text }
                .joined(separator: " "))
    }
}
