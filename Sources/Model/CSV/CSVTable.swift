/// A table with a header, as comma- or semicolon-separated text carries it (RFC 4180).
///
/// Every row is as wide as the header: what a short row lacks is the empty string. Text is kept as written; nothing is trimmed.
public struct CSVTable: Sendable, Equatable {
    public var header: [String]
    public var rows: [[String]]

    /// - Precondition: no row is wider than the header. Shorter rows are filled up with empty cells.
    public init(header: [String], rows: [[String]]) {
        self.header = header
        self.rows = rows.map { row in
            precondition(row.count <= header.count, "a row is wider than its header")
            return row + Array(repeating: "", count: header.count - row.count)
        }
    }

    /// The column of that name; letter case and surrounding blanks do not count, as people type headers by hand.
    public func column(named name: String) -> Int? {
        let wanted = Self.key(name)
        return header.firstIndex { Self.key($0) == wanted }
    }

    static func key(_ name: String) -> String {
        String(name.drop { $0.isWhitespace }.reversed().drop { $0.isWhitespace }.reversed()).lowercased()
    }
}
