/// A page's elements and texts in document order. A node's descendants are the nodes from it up to its `end`.
struct PageTree: Sendable {
    var nodes: [PageNode] = []
    /// The node that a parser's node became, by ``MarkupNode/index``; −1 for what was left out.
    var byMarkupIndex: [Int] = []

    subscript(index: Int) -> PageNode {
        _read { yield nodes[index] }
        _modify { yield &nodes[index] }
    }

    /// The nodes of `index` and all below it.
    func subtree(_ index: Int) -> Range<Int> { index..<nodes[index].end }

    func children(of index: Int) -> some Sequence<Int> {
        sequence(state: index + 1) { [nodes] next in
            guard next < nodes[index].end else { return nil }
            defer { next = nodes[next].end }
            return next
        }
    }

    /// The elements directly in `index`.
    func elements(of index: Int) -> [Int] { children(of: index).filter { !nodes[$0].isText } }

    /// The elements that `index` stands in, the nearest first.
    func ancestors(of index: Int) -> some Sequence<Int> {
        sequence(state: nodes[index].parent) { [nodes] next in
            guard next >= 0 else { return nil }
            defer { next = nodes[next].parent }
            return next
        }
    }

    func firstAncestor(of index: Int, where predicate: (PageNode) -> Bool) -> Int? {
        var at = nodes[index].parent
        while at >= 0 {
            if predicate(nodes[at]) { return at }
            at = nodes[at].parent
        }
        return nil
    }

    /// The elements with `tag` in a range of nodes.
    func all(_ tag: MarkupTag, in range: Range<Int>) -> [Int] { range.filter { nodes[$0].tag == tag } }

    func first(_ tag: MarkupTag, in range: Range<Int>) -> Int? { range.first { nodes[$0].tag == tag } }

    func contains(_ tag: MarkupTag, in range: Range<Int>) -> Bool { first(tag, in: range) != nil }

    /// Where it stands, as XPath reads it: `/html/body/main/div[2]/h3`.
    func place(of index: Int) -> String {
        var steps: [String] = []
        var at = index
        while at >= 0 {
            let node = nodes[at]
            steps.append(node.ordinal > 0 ? "\(node.name)[\(node.ordinal)]" : node.name)
            at = node.parent
        }
        return "/" + steps.reversed().joined(separator: "/")
    }
}
