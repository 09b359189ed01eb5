import CLibXML2
import Glibc

/// One pass over a new tree: numbers the nodes, notes their tags, puts right what `&#150;` means, and cuts what is
/// too deep or too much.
struct MarkupSurvey {
    private(set) var count = 0
    private(set) var cuts: Set<MarkupCut> = []

    init(of root: MarkupNode, tags: Bool, limits: MarkupLimits) {
        var depth = 0
        var node = root
        while true {
            node.setMark(index: count, tag: tags && node.isElement ? MarkupTag.byName[node.name] ?? .other : .other)
            count += 1
            if node.isText { mendControls(in: node) }
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

    /// HTML reads the numbers 128…159 as windows-1252 does, libxml2 as control characters.
    private func mendControls(in node: MarkupNode) {
        let hasControls = node.withTextBytes { bytes in
            // Most text has no such lead byte at all, which memchr(3) finds out sixteen bytes at a time.
            guard let start = bytes.baseAddress, memchr(start, 0xC2, bytes.count) != nil else { return false }
            return bytes.indices.dropLast().contains { bytes[$0] == 0xC2 && (0x80...0x9F).contains(bytes[$0 + 1]) }
        }
        if hasControls { xmlNodeSetContent(node.pointer, WindowsControls.replaced(in: node.text)) }
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
