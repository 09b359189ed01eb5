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

extension PageBlocks {
    /// The lines of plain text, labelled ones with their labels.
    static func ofLines(_ text: String) -> [PageBlock] {
        text.split(whereSeparator: \.isNewline).map { PlainText.collapsing($0) }.filter { !$0.isEmpty }.map { line in
            guard let (label, value) = LabelledText.split(line) else {
                return PageBlock(text: line, node: 0, nodes: 0..<1)
            }
            return PageBlock(text: value, node: 0, nodes: 0..<1, label: label)
        }
    }
}
