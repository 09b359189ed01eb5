/// How much visible text, and how much of it in links, each part of a page holds. Sums up to each node, so that any range
/// is two subtractions.
struct PageMeasures {
    private var text: [Int] = [0]
    private var linked: [Int] = [0]

    init(_ tree: PageTree) {
        text.reserveCapacity(tree.nodes.count + 1)
        linked.reserveCapacity(tree.nodes.count + 1)
        var linkEnd = 0
        for (index, node) in tree.nodes.enumerated() {
            if node.tag == .a, node["href"] != nil { linkEnd = max(linkEnd, node.end) }
            let length = node.isText && node.part == .content ? Self.visibleLength(node.text) : 0
            text.append(text[index] + length)
            linked.append(linked[index] + (index < linkEnd ? length : 0))
        }
    }

    /// UTF-8 bytes of visible text, white space not counted.
    func textLength(_ range: Range<Int>) -> Int { text[range.upperBound] - text[range.lowerBound] }

    /// UTF-8 bytes of visible text in links.
    func linkedLength(_ range: Range<Int>) -> Int { linked[range.upperBound] - linked[range.lowerBound] }

    private static func visibleLength(_ text: String) -> Int { text.utf8.count { !$0.isSpace } }
}
