/// Writes a table as RFC 4180 text.
public struct CSVWriter: Sendable {
    /// Who will read it.
    public enum Reader: Sendable {
        /// A spreadsheet: a byte order mark, so that å, ä and ö survive, and a `'` before whatever would run as a formula.
        case spreadsheet
        /// A program: the values as they are.
        case machine
    }

    public var reader: Reader
    public var separator: CSVSeparator

    public init(for reader: Reader, separator: CSVSeparator = .comma) {
        self.reader = reader
        self.separator = separator
    }

    /// The table as UTF-8, lines ending in CR LF.
    public func bytes(of table: CSVTable) -> [UInt8] {
        var bytes: [UInt8] = reader == .spreadsheet ? [0xEF, 0xBB, 0xBF] : []
        append(table.header, isHeader: true, to: &bytes)
        for row in table.rows { append(row, to: &bytes) }
        return bytes
    }

    private func append(_ row: [String], isHeader: Bool = false, to bytes: inout [UInt8]) {
        for (index, cell) in row.enumerated() {
            if index > 0 { bytes.append(separator.rawValue) }
            append(cell, isOnlyCell: row.count == 1, isHeader: isHeader, to: &bytes)
        }
        bytes += [.carriageReturn, .lineFeed]
    }

    private func append(_ cell: String, isOnlyCell: Bool, isHeader: Bool, to bytes: inout [UInt8]) {
        let text = reader == .spreadsheet ? SpreadsheetFormula.escaped(cell) : cell
        // An only cell that is empty would read as a blank line.
        guard needsQuotes(text, isHeader: isHeader) || isOnlyCell && text.isEmpty else {
            return bytes.append(contentsOf: text.utf8)
        }
        bytes.append(.quote)
        for byte in text.utf8 {
            if byte == .quote { bytes.append(.quote) }
            bytes.append(byte)
        }
        bytes.append(.quote)
    }

    /// Whoever reads the table sees in the header what separates its cells, and takes a byte order mark before it away: neither
    /// may stand bare in there.
    private func needsQuotes(_ text: String, isHeader: Bool) -> Bool {
        text.utf8.first == 0x20 || text.utf8.last == 0x20 || isHeader && text.unicodeScalars.first == "\u{FEFF}"
            || text.utf8.contains { byte in
                byte == separator.rawValue || byte == .quote || byte == .lineFeed || byte == .carriageReturn
                    || isHeader && CSVSeparator(rawValue: byte) != nil
            }
    }
}
