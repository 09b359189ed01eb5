import CLibXML2

/// One pass over a new tree: numbers the nodes, notes their tags, and cuts what is too deep or too much.
struct MarkupSurvey {
    private(set) var count = 0
    private(set) var cuts: Set<MarkupCut> = []

    init(of root: MarkupNode, tags: Bool, limits: MarkupLimits) {
        var depth = 0
        var node = root
        while true {
            node.setMark(index: count, tag: tags && node.isElement ? MarkupTag.byName[node.name] ?? .other : .other)
            count += 1
            if count >= limits.nodes {
                cutAfter(node, root: root)
                return
            }
            if let child = node.firstChild {
                if depth + 1 < limits.depth {
                    depth += 1
                    node = child
                    continue
                }
                dropChildren(of: node)
            }
            while node != root, node.nextSibling == nil, let parent = node.parent {
                node = parent
                depth -= 1
            }
            guard node != root, let sibling = node.nextSibling else { return }
            node = sibling
        }
    }

    private mutating func dropChildren(of node: MarkupNode) {
        cuts.insert(.depth)
        drop(from: node.firstChild)
    }

    /// Drops all that follows `node` in document order.
    private mutating func cutAfter(_ node: MarkupNode, root: MarkupNode) {
        cuts.insert(.nodes)
        drop(from: node.firstChild)
        var level = node
        while level != root {
            drop(from: level.nextSibling)
            guard let parent = level.parent else { return }
            level = parent
        }
    }

    private func drop(from first: MarkupNode?) {
        var node = first
        while let doomed = node {
            node = doomed.nextSibling
            xmlUnlinkNode(doomed.pointer)
            xmlFreeNode(doomed.pointer)
        }
    }
}
