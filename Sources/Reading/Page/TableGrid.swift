/// The cells of a table that holds data; layout tables have none.
struct TableGrid: Sendable {
    /// Cells by row; a cell that spans columns stands once for each.
    var rows: [[Int]]
    /// How many of the first rows are headings.
    var headerRows: Int
    /// The row and the first column of each cell.
    private let places: [Int: Place]

    private struct Place {
        var row: Int
        var column: Int
    }

    /// - Returns: nil for a table that only places things on the page.
    init?(_ table: Int, in tree: PageTree) {
        let range = tree.subtree(table)
        guard tree[table].tag == .table, !Self.isLayout(table, in: tree) else { return nil }
        let rowNodes = range.filter {
            tree[$0].tag == .tr && tree.isContent($0) && Self.table(of: $0, in: tree) == table
        }
        rows = rowNodes.map { Self.cells(of: $0, in: tree) }.filter { !$0.isEmpty }
        guard !rows.isEmpty else { return nil }
        headerRows = Self.headerCount(rows, in: tree)
        var places: [Int: Place] = [:]
        for (row, cells) in rows.enumerated() {
            for (column, cell) in cells.enumerated() where places[cell] == nil {
                places[cell] = Place(row: row, column: column)
            }
        }
        self.places = places
    }

    /// Every table of a page that holds data.
    static func all(in tree: PageTree) -> [Int: TableGrid] {
        var grids: [Int: TableGrid] = [:]
        for index in tree.nodes.indices where tree[index].tag == .table && tree.isContent(index) {
            grids[index] = TableGrid(index, in: tree)
        }
        return grids
    }

    private static func isLayout(_ table: Int, in tree: PageTree) -> Bool {
        tree[table]["role"] == "presentation"
            || tree.subtree(table).dropFirst().contains { [.table, .h1, .nav, .main].contains(tree[$0].tag) }
    }

    private static func table(of index: Int, in tree: PageTree) -> Int? {
        tree.firstAncestor(of: index) { $0.tag == .table }
    }

    private static func cells(of row: Int, in tree: PageTree) -> [Int] {
        tree.elements(of: row).filter { tree[$0].tag == .td || tree[$0].tag == .th }
            .flatMap { cell in Array(repeating: cell, count: min(max(Int(tree[cell]["colspan"] ?? "") ?? 1, 1), 50)) }
    }

    private static func headerCount(_ rows: [[Int]], in tree: PageTree) -> Int {
        guard rows.count > 1, let first = rows.first, Set(first).count > 1 else { return 0 }
        if first.contains(where: { tree.firstAncestor(of: $0) { $0.tag == .thead } != nil }) { return 1 }
        if first.allSatisfy({ tree[$0].tag == .th || tree.text(of: $0).isEmpty }) { return 1 }
        // A first row of labels, where the rows below have none: a table that was made by hand.
        let labels = first.count {
            FieldLabels.isLabel(tree.text(of: $0)) || FieldLabels.isTitleColumn(tree.text(of: $0))
        }
        return labels * 2 > first.count && first.count > 1 && !FieldLabels.isLabel(tree.text(of: rows[1][0])) ? 1 : 0
    }

    var bodyRows: ArraySlice<[Int]> { rows.dropFirst(headerRows) }

    var columnCount: Int { rows.map(\.count).max() ?? 0 }

    /// The heading over a column.
    func heading(ofColumn column: Int, in tree: PageTree) -> String? {
        guard headerRows > 0, column < rows[0].count else { return nil }
        let text = tree.text(of: rows[0][column])
        return text.isEmpty ? nil : text
    }

    /// Whether a cell is there to say what another one is.
    func isLabel(_ cell: Int, in tree: PageTree) -> Bool {
        guard let place = places[cell] else { return false }
        if headerRows > 0 { return place.row == 0 }
        let row = rows[place.row]
        return place.column == 0 && row.dropFirst().contains { $0 != cell && label(of: $0, in: tree) != nil }
    }

    /// Whether two columns are names and values: short words first, a label among them, no sentences.
    private func isLabelColumn(in tree: PageTree) -> Bool {
        guard rows.count > 1, columnCount == 2 else { return false }
        let names = rows.compactMap(\.first).map { tree.text(of: $0) }
        return names.allSatisfy { $0.utf8.count <= 48 && !$0.hasSuffix(".") }
            && names.contains { FieldLabels.isLabel($0) || $0.hasSuffix(":") }
    }

    /// What the table calls a cell: the heading over it, else the one before it. Headings that only say "description" are none.
    func label(of cell: Int, in tree: PageTree) -> String? {
        guard let place = places[cell] else { return nil }
        let row = rows[place.row]
        var label: String?
        if headerRows > 0 {
            guard place.row > 0 else { return nil }
            label = heading(ofColumn: place.column, in: tree)
        } else if place.column > 0, row.count == 2 || tree[row[0]].tag == .th {
            let text = tree.text(of: row[0])
            label = tree[row[0]].tag == .th || FieldLabels.isLabel(text) || isLabelColumn(in: tree) ? text : nil
        }
        return label.flatMap { FieldLabels.isProse($0) || $0.isEmpty ? nil : LabelledText.withoutColon($0) }
    }
}
