extension PageTree {
    /// Copies what the parser made, comments and parser's own nodes left out.
    init(_ document: MarkupDocument) {
        byMarkupIndex = Array(repeating: -1, count: document.nodeCount)
        var open: [Int] = []
        document.root.walk { node in
            guard node.isElement || node.isText else { return .skip }
            if node.isText {
                append(text: node.text, parent: open.last ?? -1)
                return .skip
            }
            let index = append(element: node, parent: open.last ?? -1)
            open.append(index)
            return .descend
        } leaving: { node in
            guard node.isElement, let index = open.popLast() else { return }
            nodes[index].end = nodes.count
        }
        orderSiblings()
    }

    private mutating func append(text: String, parent: Int) {
        guard !text.isEmpty else { return }
        nodes.append(PageNode(tag: .other, isText: true, text: text, parent: parent, end: nodes.count + 1))
    }

    private mutating func append(element: MarkupNode, parent: Int) -> Int {
        let tag = element.tag
        let index = nodes.count
        nodes.append(
            PageNode(
                tag: tag, otherName: tag == .other ? element.name : nil, attributes: element.attributes, parent: parent,
                end: index + 1))
        if element.index < byMarkupIndex.count { byMarkupIndex[element.index] = index }
        return index
    }

    /// Tells siblings of each other and numbers those of the same name, in one pass over each element's children.
    private mutating func orderSiblings() {
        for index in nodes.indices where !nodes[index].isText {
            var seen: [String: (first: Int, count: Int)] = [:]
            var previous = -1
            for child in Array(children(of: index)) {
                nodes[child].previous = previous
                previous = child
                guard !nodes[child].isText else { continue }
                let name = nodes[child].name
                if let before = seen[name] {
                    seen[name] = (before.first, before.count + 1)
                    nodes[before.first].ordinal = 1
                    nodes[child].ordinal = before.count + 1
                } else {
                    seen[name] = (child, 1)
                }
            }
        }
    }
}
