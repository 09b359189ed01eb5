// Nothing here recurses: a document's depth is its author's choice, our stack is not.

/// The children of a node in order.
struct MarkupChildren: Sequence, IteratorProtocol {
    fileprivate var following: MarkupNode?
    fileprivate let elementsOnly: Bool

    mutating func next() -> MarkupNode? {
        while let node = following {
            following = node.nextSibling
            if !elementsOnly || node.isElement { return node }
        }
        return nil
    }
}

/// A node's descendants in document order, without the node.
struct MarkupDescendants: Sequence, IteratorProtocol {
    private let top: MarkupNode
    private var at: MarkupNode?

    fileprivate init(of top: MarkupNode) {
        self.top = top
        at = top
    }

    mutating func next() -> MarkupNode? {
        at = at?.following(within: top)
        return at
    }

    /// Leaves out what stands below the node that ``next()`` gave last.
    mutating func skipChildren() -> MarkupNode? {
        at = at?.following(within: top, skippingChildren: true)
        return at
    }
}

/// How ``MarkupNode/walk(entering:leaving:)`` goes on after a node.
enum MarkupStep {
    case descend
    /// Not into its children; it isn't left either.
    case skip
    /// Ends the walk; nothing is left any more.
    case stop
}

extension MarkupNode {
    /// All children, text and comments too.
    var children: MarkupChildren { MarkupChildren(following: firstChild, elementsOnly: false) }

    /// The children that are elements.
    var elements: MarkupChildren { MarkupChildren(following: firstChild, elementsOnly: true) }

    /// All that stands in it, in document order, without itself.
    var descendants: MarkupDescendants { MarkupDescendants(of: self) }

    var nextElement: MarkupNode? {
        var node = nextSibling
        while let candidate = node, !candidate.isElement { node = candidate.nextSibling }
        return node
    }

    var previousElement: MarkupNode? {
        var node = previousSibling
        while let candidate = node, !candidate.isElement { node = candidate.previousSibling }
        return node
    }

    /// The next node in document order; nil after the last one in `top`.
    func following(within top: MarkupNode, skippingChildren: Bool = false) -> MarkupNode? {
        if !skippingChildren, let child = firstChild { return child }
        var node = self
        while node != top {
            if let sibling = node.nextSibling { return sibling }
            guard let parent = node.parent else { return nil }
            node = parent
        }
        return nil
    }

    /// The first descendant that `predicate` holds for.
    func first(where predicate: (MarkupNode) -> Bool) -> MarkupNode? {
        for node in descendants where predicate(node) { return node }
        return nil
    }

    /// The first descendant with this HTML tag.
    func first(_ tag: MarkupTag) -> MarkupNode? {
        // Not through the function above: the compiler's optimiser (6.3.1) crashes on that closure.
        for node in descendants where node.tag == tag { return node }
        return nil
    }

    /// Whether it is `other` or stands in it.
    func isInside(_ other: MarkupNode) -> Bool {
        self == other || ancestors.contains(other)
    }

    /// Goes through the node and all that stands in it in document order.
    func walk(_ entering: (MarkupNode) throws -> MarkupStep) rethrows {
        try walk(entering: entering) { _ in }
    }

    /// Goes through the node and all that stands in it in document order. An element whose children were gone into is
    /// left after its last one.
    func walk(entering: (MarkupNode) throws -> MarkupStep, leaving: (MarkupNode) throws -> Void) rethrows {
        var node = self
        while true {
            let step = try entering(node)
            if step == .stop { return }
            if step == .descend, let child = node.firstChild {
                node = child
                continue
            }
            if step == .descend, node.isElement { try leaving(node) }
            while node != self, node.nextSibling == nil, let parent = node.parent {
                node = parent
                try leaving(node)
            }
            guard node != self, let sibling = node.nextSibling else { return }
            node = sibling
        }
    }
}
