/// Where the elements of a page stand, as XPath reads it: what ``MarkupNode/place`` gives, for many elements at the cost of one
/// pass. libxml2 counts siblings anew for each, which takes the square of their number.
final class NodePlaces {
    private let root: MarkupNode
    /// An element's number among siblings of its name, from 1, by ``MarkupNode/index``; 0 where it is the only one.
    private lazy var ordinals: [UInt32] = Self.ordinals(of: root, count: count)
    private let count: Int

    init(_ document: MarkupDocument) {
        root = document.root
        count = document.nodeCount
    }

    func place(of node: MarkupNode) -> String {
        var steps: [String] = []
        var at: MarkupNode? = node
        while let step = at {
            let ordinal = step.index < ordinals.count ? ordinals[step.index] : 0
            steps.append(ordinal > 0 ? "\(step.name)[\(ordinal)]" : step.name)
            at = step.parent
        }
        return "/" + steps.reversed().joined(separator: "/")
    }

    private static func ordinals(of root: MarkupNode, count: Int) -> [UInt32] {
        var ordinals = Array(repeating: UInt32(0), count: count)
        number(childrenOf: root, &ordinals)
        for node in root.descendants where node.isElement { number(childrenOf: node, &ordinals) }
        return ordinals
    }

    private static func number(childrenOf parent: MarkupNode, _ ordinals: inout [UInt32]) {
        var seen: [String: (first: Int, count: UInt32)] = [:]
        for child in parent.elements where child.index < ordinals.count {
            let name = child.name
            guard let before = seen[name] else {
                seen[name] = (child.index, 1)
                continue
            }
            ordinals[before.first] = 1
            ordinals[child.index] = before.count + 1
            seen[name] = (before.first, before.count + 1)
        }
    }
}
