/// Cuts bytes into records, in one pass; looks at no byte twice but for the header's.
struct CSVScanner {
    private let bytes: [UInt8]
    private let separator: UInt8
    private let encoding: CSVEncoding
    private var position: Int
    private var line = 1
    /// The line on which the record that ``next()`` gave begins.
    private(set) var recordLine = 1

    init(_ bytes: [UInt8]) {
        let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        self.bytes = bytes
        encoding = CSVEncoding.found(in: bytes[start...])
        if let (separator, end) = Self.declaration(bytes[start...]) {
            (self.separator, position, line) = (separator.rawValue, end, 2)
        } else {
            (separator, position) = (CSVSeparator.found(in: bytes[start...]).rawValue, start)
        }
    }

    /// `sep=;` on a line of its own, as Excel writes and understands it.
    private static func declaration(_ bytes: ArraySlice<UInt8>) -> (CSVSeparator, end: Int)? {
        guard bytes.starts(with: Array("sep=".utf8)),
            let separator = bytes.dropFirst(4).first.flatMap(CSVSeparator.init)
        else { return nil }
        let rest = bytes.dropFirst(5)
        for ending in [[UInt8.carriageReturn, .lineFeed], [.lineFeed], [.carriageReturn]]
        where rest.starts(with: ending) {
            return (separator, rest.startIndex + ending.count)
        }
        return nil
    }

    /// The next record that is no blank line; nil at the end.
    mutating func next() throws(CSVError) -> [String]? {
        while position < bytes.count {
            recordLine = line
            if bytes[position] != .lineFeed, bytes[position] != .carriageReturn { return try record() }
            endLine()
        }
        return nil
    }

    private mutating func record() throws(CSVError) -> [String] {
        var cells: [String] = []
        while true {
            let isQuoted = position < bytes.count && bytes[position] == .quote
            cells.append(isQuoted ? try quotedCell() : plainCell())
            guard position < bytes.count, bytes[position] == separator else { break }
            position += 1
        }
        endLine()
        return cells
    }

    private mutating func plainCell() -> String {
        let start = position
        while position < bytes.count, !endsCell(bytes[position]) { position += 1 }
        return encoding.text(bytes[start..<position])
    }

    private mutating func quotedCell() throws(CSVError) -> String {
        let opening = line
        var cell: [UInt8] = []
        position += 1
        while position < bytes.count {
            let byte = bytes[position]
            position += 1
            if byte == .quote {
                guard position < bytes.count, bytes[position] == .quote else {
                    if position < bytes.count, !endsCell(bytes[position]) { throw .textAfterQuote(line: line) }
                    return encoding.text(cell[...])
                }
                position += 1
            } else if byte == .lineFeed
                || byte == .carriageReturn && !(position < bytes.count && bytes[position] == .lineFeed)
            {
                line += 1
            }
            cell.append(byte)
        }
        throw .unclosedQuote(line: opening)
    }

    private func endsCell(_ byte: UInt8) -> Bool { byte == separator || byte == .lineFeed || byte == .carriageReturn }

    private mutating func endLine() {
        guard position < bytes.count else { return }
        if bytes[position] == .carriageReturn, position + 1 < bytes.count, bytes[position + 1] == .lineFeed {
            position += 1
        }
        position += 1
        line += 1
    }
}
