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
        append(table.header, to: &bytes)
        for row in table.rows { append(row, to: &bytes) }
        return bytes
    }

    private func append(_ row: [String], to bytes: inout [UInt8]) {
        for (index, cell) in row.enumerated() {
            if index > 0 { bytes.append(separator.rawValue) }
            append(cell, isOnlyCell: row.count == 1, to: &bytes)
        }
        bytes += [.carriageReturn, .lineFeed]
    }

    private func append(_ cell: String, isOnlyCell: Bool, to bytes: inout [UInt8]) {
        let text = reader == .spreadsheet ? SpreadsheetFormula.escaped(cell) : cell
        // An only cell that is empty would read as a blank line.
        guard needsQuotes(text) || isOnlyCell && text.isEmpty else { return bytes.append(contentsOf: text.utf8) }
        bytes.append(.quote)
        for byte in text.utf8 {
            if byte == .quote { bytes.append(.quote) }
            bytes.append(byte)
        }
        bytes.append(.quote)
    }

    private func needsQuotes(_ text: String) -> Bool {
        text.utf8.first == 0x20 || text.utf8.last == 0x20
            || text.utf8.contains {
                $0 == separator.rawValue || $0 == .quote || $0 == .lineFeed || $0 == .carriageReturn
            }
    }
}
