/// A block while its texts are being gathered.
struct BlockRun {
    private var plain = PlainText()
    private var nodes: Range<Int>?
    private var isBold = true
    private var boldPrefix = 0

    mutating func append(_ text: String, at index: Int, isBold: Bool) {
        plain.append(text)
        guard !text.utf8.allSatisfy(\.isSpace) else { return }
        nodes = (nodes?.lowerBound ?? index)..<index + 1
        self.isBold = self.isBold && isBold
        if self.isBold { boldPrefix = plain.text.utf8.count }
    }

    /// - Parameter home: the element that a text stands in.
    func block(in home: (Int) -> Int) -> PageBlock? {
        guard let nodes, !plain.isEmpty else { return nil }
        return PageBlock(
            text: plain.text, node: home(nodes.lowerBound), nodes: nodes, isBold: isBold, boldPrefix: boldPrefix)
    }
}
