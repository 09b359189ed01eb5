/// Records of tables: one a row as a rule, one a column where the labels stand in the first column.
struct TableRecords {
    let page: Page
    static let rowRule = "table-rows"
    private var tree: PageTree { page.tree }

    /// A group for each table that holds records.
    func groups() -> [RecordGroup] {
        page.tables.sorted { $0.key < $1.key }.compactMap { table, grid in
            guard page.mainRange.contains(table), !isFactsBox(grid) else { return nil }
            return isTurned(grid) ? byColumn(grid) : byRow(table, grid)
        }
    }

    /// Two columns, a label and its value: properties of one thing.
    private func isFactsBox(_ grid: TableGrid) -> Bool {
        guard grid.columnCount <= 2 else { return grid.rows.count < 2 }
        if let heading = grid.heading(ofColumn: 0, in: tree), FieldLabels.isTitleColumn(heading) { return false }
        let rows = grid.bodyRows.filter { $0.count == 2 && $0[0] != $0[1] }
        guard !rows.isEmpty else { return true }
        let labels = rows.count { FieldLabels.isLabel(tree.text(of: $0[0])) || tree.text(of: $0[0]).hasSuffix(":") }
        if labels * 3 >= rows.count { return true }
        let titled = rows.contains { hasTitleMark($0[0]) }
        let values = rows.reduce(0) { $0 + tree.text(of: $1[1]).utf8.count }
        return !titled && values < rows.count * 45
    }

    private func hasTitleMark(_ cell: Int) -> Bool {
        tree.subtree(cell).contains { [.a, .b, .strong, .h2, .h3, .h4].contains(tree[$0].tag) }
    }

    /// Whether the first column holds labels and the first row titles.
    private func isTurned(_ grid: TableGrid) -> Bool {
        guard grid.rows.count >= 2, grid.columnCount >= 3 else { return false }
        let heads = grid.rows[0].dropFirst().map { tree.text(of: $0) }
        let sides = grid.rows.dropFirst().compactMap(\.first).map { tree.text(of: $0) }
        guard heads.allSatisfy({ TitleText.isPossible($0) }) else { return false }
        let sideLabels = sides.count { FieldLabels.isLabel($0) || FieldLabels.isProse($0) }
        let headLabels = heads.count {
            FieldLabels.isLabel($0) || FieldLabels.isProse($0) || FieldLabels.isTitleColumn($0)
        }
        guard sideLabels > headLabels, headLabels * 2 < heads.count else { return false }
        // With an empty corner the table compares: then one known label is enough.
        return sideLabels * 2 >= sides.count || tree.text(of: grid.rows[0][0]).isEmpty
    }

    private func byColumn(_ grid: TableGrid) -> RecordGroup? {
        let heads = grid.rows[0]
        let records = heads.indices.dropFirst().map { column in
            let cells = grid.rows.dropFirst().filter { $0.indices.contains(column) }
            var labels: [Int: String] = [:]
            for row in cells { labels[row[column]] = LabelledText.withoutColon(tree.text(of: row[0])) }
            return Record(
                titleNode: heads[column], title: TitleText.cleaned(tree.text(of: heads[column])),
                link: link(in: heads[column]),
                ranges: [tree.subtree(heads[column])] + cells.map { tree.subtree($0[column]) }, labels: labels)
        }
        return RecordGroup(rule: "table-columns", records: records)
    }

    private func byRow(_ table: Int, _ grid: TableGrid) -> RecordGroup? {
        let column = titleColumn(grid)
        var records: [Record] = []
        for row in grid.bodyRows {
            guard row.indices.contains(column), Set(row).count > 1 || grid.columnCount == 1 else { continue }
            let title = titleNode(in: row[column])
            let text = TitleText.cleaned(tree.text(of: title))
            guard TitleText.isPossible(text) else { continue }
            let line = tree[row[0]].parent
            records.append(Record(titleNode: title, title: text, link: link(in: title), ranges: [tree.subtree(line)]))
        }
        return records.isEmpty ? nil : RecordGroup(rule: Self.rowRule, records: records)
    }

    /// The column that its heading calls the name, else the one with links, row headings or bold, else the first.
    private func titleColumn(_ grid: TableGrid) -> Int {
        let columns = 0..<grid.columnCount
        let headings = columns.map { grid.heading(ofColumn: $0, in: tree) ?? "" }
        func share(_ column: Int, _ holds: (Int) -> Bool) -> Double {
            let cells = grid.bodyRows.filter { $0.indices.contains(column) }.map { $0[column] }
            return cells.isEmpty ? 0 : Double(cells.count(where: holds)) / Double(cells.count)
        }
        if let rowHeads = columns.first(where: { share($0) { tree[$0].tag == .th } > 0.6 }) { return rowHeads }
        if let named = columns.first(where: {
            FieldLabels.isTitleColumn(headings[$0]) && !isNumbers(share($0) { isNumber($0) })
        }) {
            return named
        }
        let linked = columns.first {
            share($0) {
                link(in: $0).map {
                    OfferingLink.leadsToPage(tree[$0]["href"] ?? "") && !OfferingLink.isMoreLink(tree.text(of: $0))
                } ?? false
            } > 0.5
        }
        return linked ?? columns.first { !isNumbers(share($0) { isNumber($0) }) } ?? 0
    }

    private func isNumbers(_ share: Double) -> Bool { share > 0.5 }

    /// Whether a cell holds a date, a time or an amount rather than a name.
    private func isNumber(_ cell: Int) -> Bool {
        let text = tree.text(of: cell)
        let digits = text.utf8.count { (0x30...0x39).contains($0) }
        return text.isEmpty || digits * 5 >= text.utf8.count
    }

    /// In a cell with more than a name, the heading, link or bold words that begin it.
    private func titleNode(in cell: Int) -> Int {
        let whole = page.measures.textLength(tree.subtree(cell))
        let first = tree.subtree(cell).dropFirst().first { index in
            tree.isContent(index)
                && ([.a, .b, .strong].contains(tree[index].tag) || tree[index].tag.headingLevel != nil)
                && page.measures.textLength(cell..<index) == 0 && page.measures.textLength(tree.subtree(index)) > 0
        }
        guard let first, page.measures.textLength(tree.subtree(first)) < whole else { return cell }
        return first
    }

    private func link(in index: Int) -> Int? {
        tree.subtree(index).first { tree[$0].tag == .a && tree[$0]["href"] != nil }
    }
}
