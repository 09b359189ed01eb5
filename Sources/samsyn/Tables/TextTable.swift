/// Columns for a terminal: each as wide as its widest cell, two blanks between, the last one as it is.
struct TextTable {
    let header: [String]
    /// Columns whose cells stand to the right, as figures do.
    var rightAligned: Set<Int> = []
    private(set) var rows: [[String]] = []

    init(header: [String], rightAligned: Set<Int> = []) {
        self.header = header
        self.rightAligned = rightAligned
    }

    /// - Precondition: a row has as many cells as the header.
    mutating func add(_ cells: [String]) {
        precondition(cells.count == header.count, "a row is as wide as its header")
        rows.append(cells.map(Self.printable))
    }

    var lines: [String] {
        let all = [header] + rows
        let widths = header.indices.map { column in all.map { $0[column].count }.max() ?? 0 }
        return all.map { row in
            let cells = row.enumerated().map { column, cell in
                let blanks = String(repeating: " ", count: widths[column] - cell.count)
                return rightAligned.contains(column) ? blanks + cell : cell + blanks
            }
            return Self.withoutEnd(cells.joined(separator: "  "))
        }
    }

    private static func withoutEnd(_ line: String) -> String {
        String(line.reversed().drop { $0 == " " }.reversed())
    }

    /// Foreign text may neither end a line nor move the cursor.
    private static func printable(_ cell: String) -> String {
        String(
            String.UnicodeScalarView(
                cell.unicodeScalars.map { scalar in
                    switch scalar.properties.generalCategory {
                    case .control, .format, .lineSeparator, .paragraphSeparator: " "
                    default: scalar
                    }
                }))
    }
}
