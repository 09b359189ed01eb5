extension CSVTable {
    /// The largest table that is read, in bytes.
    public static let byteLimit = 256 << 20

    /// Reads a table: comma, semicolon or tab (seen in the header, or said by a first line `sep=;`), quotes as in RFC 4180, lines
    /// ending in CR, LF or both, with or without a byte order mark, UTF-8 or Windows-1252.
    ///
    /// A quote inside an unquoted cell is text. Blank lines are passed over, a short row is filled up.
    ///
    /// - Parameter unescapingFormulas: takes away the `'` that ``CSVWriter`` sets before what a spreadsheet would run as a formula.
    /// - Throws: ``CSVError`` where a quote stays open or is followed by text, a row is wider than the header, a name comes twice,
    ///   there is no header, or the table is larger than ``byteLimit``.
    public init(parsing bytes: [UInt8], unescapingFormulas: Bool = false) throws(CSVError) {
        guard bytes.count <= Self.byteLimit else { throw .tooLarge(bytes: bytes.count, limit: Self.byteLimit) }
        var scanner = CSVScanner(bytes)
        guard let header = try scanner.next() else { throw .empty }
        var rows: [[String]] = []
        while var row = try scanner.next() {
            while row.count > header.count, row.last == "" { row.removeLast() }
            guard row.count <= header.count else {
                throw .tooManyCells(line: scanner.recordLine, found: row.count, header: header.count)
            }
            rows.append(unescapingFormulas ? row.map(SpreadsheetFormula.unescaped) : row)
        }
        try Self.refuseRepeated(header)
        self.init(header: header, rows: rows)
    }

    private static func refuseRepeated(_ header: [String]) throws(CSVError) {
        var seen: [String: Int] = [:]
        for (index, name) in header.enumerated() where !key(name).isEmpty {
            if let first = seen.updateValue(index, forKey: key(name)) {
                throw .repeatedColumn(name: name, first: first + 1, second: index + 1)
            }
        }
    }
}
