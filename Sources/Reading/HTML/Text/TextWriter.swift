/// Writes a region's text, a line a block, without what is a way to somewhere else.
struct TextWriter {
    let tree: TextTree
    let measures: TextMeasures
    let setAside: [Bool]

    /// The lines of a region; blocks that are mostly links are left out.
    func lines(of region: Range<Int>) -> [TextLine] {
        var lines: [TextLine] = []
        var line = Line()
        var open: [Int] = []
        var linkEnd = 0
        func flush() {
            if let done = line.finished(in: tree) { lines.append(done) }
            line = Line()
        }
        var at = region.lowerBound
        while at < region.upperBound {
            while let last = open.last, tree.ends[last] <= at {
                if VisibleText.standsApart(tree.tags[last]) { flush() }
                open.removeLast()
            }
            if setAside[at] || (at != region.lowerBound && isLinks(at)) {
                if !tree.isText(at), VisibleText.standsApart(tree.tags[at]) { flush() }
                at = tree.ends[at]
                continue
            }
            if tree.isText(at) {
                line.append(at, in: tree, isLinked: at < linkEnd)
            } else {
                let tag = tree.tags[at]
                if tag == .a, tree.nodes[at].has("href") { linkEnd = max(linkEnd, tree.ends[at]) }
                if VisibleText.standsApart(tag) { flush() } else if tag == .td || tag == .th { line.builder.separate() }
                open.append(at)
            }
            at += 1
        }
        flush()
        return lines
    }

    private struct Line {
        var builder = TextBuilder()
        var block = -1
        var length = 0
        var linked = 0

        mutating func append(_ index: Int, in tree: TextTree, isLinked: Bool) {
            tree.nodes[index].withTextBytes { builder.append($0) }
            if block < 0, tree.lengths[index] > 0 { block = tree.blocks[index] }
            length += tree.lengths[index]
            if isLinked { linked += tree.lengths[index] }
        }

        func finished(in tree: TextTree) -> TextLine? {
            guard length > 0, block >= 0 else { return nil }
            var level = tree.tags[block].rank
            if level == nil, tree.parents[block] >= 0 { level = tree.tags[tree.parents[block]].rank }
            return TextLine(text: builder.string, block: block, length: length, linked: linked, headingLevel: level)
        }
    }

    /// Whether a block is a way to somewhere else rather than text.
    private func isLinks(_ index: Int) -> Bool {
        guard !tree.isText(index), tree.blocks[index] == index, measures.linked[index] > 0 else { return false }
        let share = measures.linkShare(index)
        let length = measures.length[index]
        switch tree.tags[index] {
        case .ul, .ol, .dl, .div, .section, .table, .nav, .center, .article: return share > 0.7 && length < 1_500
        case .h2, .h3, .h4, .h5, .h6: return share > 0.8 && length < 200
        case .p: return share > 0.8 && length > 25 && length < 200
        default: return false
        }
    }
}

extension MarkupTag {
    /// 1…6 for `h1`…`h6`.
    fileprivate var rank: Int? {
        switch self {
        case .h1: 1
        case .h2: 2
        case .h3: 3
        case .h4: 4
        case .h5: 5
        case .h6: 6
        default: nil
        }
    }
}
