/// A page's visible elements and texts as arrays in document order, so that every measure is one loop.
struct TextTree {
    let nodes: [MarkupNode]
    let tags: [MarkupTag]
    /// −1 for the root.
    let parents: [Int]
    /// One past the last node that stands in it.
    let ends: [Int]
    /// The nearest element that begins a line: itself, or one that it stands in.
    let blocks: [Int]
    /// Characters of a text, white space not counted; 0 for elements.
    let lengths: [Int]
    /// Commas of a text.
    let commas: [Int]
    let names: [ElementName?]

    var indices: Range<Int> { nodes.indices }

    init(_ document: MarkupDocument) {
        var build = Build()
        document.root.walk { node in
            build.enter(node)
        } leaving: { _ in
            build.leave()
        }
        nodes = build.nodes
        tags = build.tags
        parents = build.parents
        ends = build.ends
        blocks = build.blocks
        lengths = build.lengths
        commas = build.commas
        names = build.names
    }

    func isText(_ index: Int) -> Bool { !nodes[index].isElement }

    func subtree(_ index: Int) -> Range<Int> { index..<ends[index] }

    func isIn(_ index: Int, _ outer: Int) -> Bool { index >= outer && index < ends[outer] }

    private struct Build {
        var nodes: [MarkupNode] = []
        var tags: [MarkupTag] = []
        var parents: [Int] = []
        var ends: [Int] = []
        var blocks: [Int] = []
        var lengths: [Int] = []
        var commas: [Int] = []
        var names: [ElementName?] = []
        var open: [Int] = []
        var known: [String: ElementName] = [:]

        mutating func enter(_ node: MarkupNode) -> MarkupStep {
            let isText = node.isText
            guard isText || (node.isElement && (node.tag == .noscript || !VisibleText.isNeverSeen(node.tag))) else {
                return .skip
            }
            let index = nodes.count
            let parent = open.last ?? -1
            nodes.append(node)
            tags.append(isText ? .other : node.tag)
            parents.append(parent)
            ends.append(index + 1)
            let standsApart = !isText && (VisibleText.standsApart(node.tag) || node.tag == .td || node.tag == .th)
            blocks.append(standsApart || parent < 0 ? index : blocks[parent])
            let measured = isText ? Self.measure(node) : (0, 0)
            lengths.append(measured.0)
            commas.append(measured.1)
            names.append(isText ? nil : name(of: node))
            if isText { return .skip }
            open.append(index)
            return .descend
        }

        mutating func leave() {
            if let index = open.popLast() { ends[index] = nodes.count }
        }

        private static func measure(_ node: MarkupNode) -> (length: Int, commas: Int) {
            node.withTextBytes { bytes in
                var length = 0
                var commas = 0
                for byte in bytes {
                    if byte > 0x20, byte & 0xC0 != 0x80 { length += 1 }
                    if byte == UInt8(ascii: ",") { commas += 1 }
                }
                return (length, commas)
            }
        }

        private mutating func name(of node: MarkupNode) -> ElementName? {
            guard !node.isBare else { return nil }
            let spelling = [node["class"], node["id"]].compactMap { $0 }.joined(separator: " ")
            guard !spelling.isEmpty else { return nil }
            if let name = known[spelling] { return name }
            let name = ElementName(spelling)
            known[spelling] = name
            return name
        }
    }
}
