/// The blocks of a piece of HTML that is no page: what a feed's entry holds.
enum PageBlocks {
    static func ofFragment(_ html: String) -> [PageBlock] {
        let tree = try? MarkupDocument.withHTML(Array(html.utf8)) { PageTree($0) }
        // A fragment without an element is its own text.
        guard let tree else {
            let text = PlainText.collapsing(html)
            return text.isEmpty ? [] : [PageBlock(text: text, node: 0, nodes: 0..<1)]
        }
        let page = Page(tree, url: "", snapshot: "", content: [0])
        return page.blocks(in: 0..<page.tree.nodes.count)
    }
}
