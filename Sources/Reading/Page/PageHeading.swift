/// A heading of a page's outline.
struct PageHeading: Sendable {
    var node: Int
    /// One past the last node in it.
    var end: Int
    /// 1…6
    var level: Int
    var text: String

    static func all(in tree: PageTree, _ range: Range<Int>) -> [PageHeading] {
        range.compactMap { index in
            guard let level = tree[index].tag.headingLevel, tree.isContent(index) else { return nil }
            let text = tree.text(of: index)
            return text.isEmpty ? nil : PageHeading(node: index, end: tree[index].end, level: level, text: text)
        }
    }
}

extension [PageHeading] {
    /// How many of the headings begin before a node; found by halving.
    func partition(before index: Int) -> Int {
        var low = 0
        var high = count
        while low < high {
            let middle = (low + high) / 2
            if self[middle].node < index { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
