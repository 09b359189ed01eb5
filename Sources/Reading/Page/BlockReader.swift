/// Cuts a range of a page into blocks, and gives labelled ones their labels.
struct BlockReader {
    let tree: PageTree
    let tables: [Int: TableGrid]

    init(_ tree: PageTree, tables: [Int: TableGrid]) {
        self.tree = tree
        self.tables = tables
    }

    /// - Parameter apart: elements that stand apart although they are inline: the link that is a title.
    func blocks(in range: Range<Int>, apart: Set<Int> = []) -> [PageBlock] {
        labelled(runs(in: range, apart: apart).flatMap(ContactLine.parted))
    }

    private func runs(in range: Range<Int>, apart: Set<Int>) -> [PageBlock] {
        var found: [PageBlock] = []
        var run = BlockRun()
        func flush() {
            if let block = run.block(in: { home(of: $0, apart: apart) }) { found.append(block) }
            run = BlockRun()
        }
        var at = range.lowerBound
        while at < range.upperBound {
            let node = tree[at]
            guard node.part == .content else {
                at = node.end
                continue
            }
            if node.isText {
                run.append(node.text, at: at, isBold: isBold(at))
            } else if standsApart(at, apart) || node.tag == .br {
                flush()
            }
            at += 1
            if ends(at - 1, at, apart) { flush() }
        }
        flush()
        return found
    }

    private func standsApart(_ index: Int, _ apart: Set<Int>) -> Bool {
        tree[index].tag.isBlock || apart.contains(index)
    }

    private func home(of text: Int, apart: Set<Int>) -> Int {
        tree.ancestors(of: text).first { standsApart($0, apart) } ?? 0
    }

    private func isBold(_ text: Int) -> Bool {
        for ancestor in tree.ancestors(of: text) {
            let tag = tree[ancestor].tag
            if tag == .b || tag == .strong || tag == .th || tag == .dt { return true }
            if tag.isBlock { return tag.headingLevel ?? 0 >= 4 }
        }
        return false
    }

    /// Whether something that stands apart ends between two nodes.
    private func ends(_ earlier: Int, _ later: Int, _ apart: Set<Int>) -> Bool {
        var at = earlier
        while at >= 0, tree[at].end <= later {
            if standsApart(at, apart) { return true }
            at = tree[at].parent
        }
        return false
    }
}

extension BlockReader {
    /// Gives blocks the labels of their `dt`, `th` or column, of a bold line above them, of their words before a colon.
    private func labelled(_ runs: [PageBlock]) -> [PageBlock] {
        var found: [PageBlock] = []
        var pending: PageBlock?
        for (offset, run) in runs.enumerated() where !isLabelCell(run) {
            if isLabel(run, before: offset + 1 < runs.count ? runs[offset + 1] : nil) {
                if let unused = pending { found.append(unused) }
                pending = run
                continue
            }
            var block = run
            if let label = structuralLabel(of: run) ?? pending.map({ LabelledText.withoutColon($0.text) }) {
                block.label = label
            } else if let (label, value) = LabelledText.split(run.text, bold: run.boldPrefix) {
                block.label = label
                block.text = value
            }
            if let unused = pending, block.label != LabelledText.withoutColon(unused.text) { found.append(unused) }
            // A term may have several descriptions; a bold line has one.
            if let term = pending, tree[term.node].tag != .dt || !isFollowedByDescription(run, runs, offset) {
                pending = nil
            }
            found.append(block)
        }
        if let unused = pending { found.append(unused) }
        return found
    }

    private func isFollowedByDescription(_ run: PageBlock, _ runs: [PageBlock], _ offset: Int) -> Bool {
        offset + 1 < runs.count && isWithin(.dd, runs[offset + 1].node) && isWithin(.dd, run.node)
    }

    private func isWithin(_ tag: MarkupTag, _ index: Int) -> Bool {
        tree[index].tag == tag || tree.firstAncestor(of: index) { $0.tag == tag } != nil
    }

    private func isLabel(_ run: PageBlock, before next: PageBlock?) -> Bool {
        guard let next, run.text.utf8.count <= 80 else { return false }
        if tree[run.node].tag == .dt { return isWithin(.dd, next.node) }
        if isCalledLabel(run.node) || FieldLabels.isLabel(run.text) && isValue(next, after: run) { return true }
        guard run.isBold || tree[run.node].tag == .th || run.text.hasSuffix(":") else { return false }
        if run.text.hasSuffix(":") { return run.text.utf8.count <= 60 && tree[next.node].tag != .li }
        guard tree[run.node].tag.headingLevel == nil, !isWithin(.table, run.node) else { return false }
        return FieldLabels.isLabel(run.text)
    }

    /// Whether its class says that it is one: `field__label`.
    private func isCalledLabel(_ node: Int) -> Bool {
        tree[node].tag.headingLevel == nil && tree[node].tag != .a
            && tree[node].nameWords.contains { ["label", "etikett", "ledtext"].contains($0) }
    }

    /// A short block beside a known label, in an element of the same kind.
    private func isValue(_ value: PageBlock, after label: PageBlock) -> Bool {
        tree[label.node].tag == tree[value.node].tag && tree[label.node].tag != .li
            && tree[label.node].parent == tree[value.node].parent && value.text.utf8.count <= 90
            && !FieldLabels.isLabel(value.text) && !label.text.utf8.contains { (0x30...0x39).contains($0) }
            && tree[label.node].tag.headingLevel == nil
    }

    /// Whether it stands in a cell that only says what other cells are.
    private func isLabelCell(_ run: PageBlock) -> Bool {
        guard let (cell, grid) = cell(of: run) else { return false }
        return grid.isLabel(cell, in: tree)
    }

    private func structuralLabel(of run: PageBlock) -> String? {
        guard let (cell, grid) = cell(of: run), tree[cell].tag == .td else { return nil }
        return grid.label(of: cell, in: tree)
    }

    private func cell(of run: PageBlock) -> (Int, TableGrid)? {
        func isCell(_ node: PageNode) -> Bool { node.tag == .td || node.tag == .th }
        let cell =
            isCell(tree[run.node])
            ? run.node : tree.firstAncestor(of: run.node) { isCell($0) || $0.tag == .table }
        guard let cell, isCell(tree[cell]), let table = tree.firstAncestor(of: cell, where: { $0.tag == .table }),
            let grid = tables[table]
        else { return nil }
        return (cell, grid)
    }
}
