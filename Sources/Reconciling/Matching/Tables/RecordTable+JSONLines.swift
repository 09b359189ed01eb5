extension RecordTable {
    /// Rows as JSON objects, one a line. A number keeps the digits it was written with, `null` is missing, an array is its members
    /// with commas between, an object inside becomes columns `outer.inner`: the same rows as CSV give the same table.
    ///
    /// - Throws: ``RecordTableError`` where a line is no object, there is no column `id` or no other, or an id is missing or stands twice.
    public init(jsonLines bytes: [UInt8]) throws(RecordTableError) {
        var header: [String: Int] = [:]
        var rows: [[Int: String]] = []
        let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        for (index, line) in bytes[start...].split(separator: 0x0A, omittingEmptySubsequences: false).enumerated() {
            guard line.contains(where: { $0 > 0x20 }) else { continue }
            var scanner = FlatJSONScanner(line)
            var row: [Int: String] = [:]
            for (name, value) in try scanner.object(onLine: index + 1) {
                let column = header[name] ?? header.count
                header[name] = column
                row[column] = value
            }
            rows.append(row)
        }
        let names = header.sorted { $0.value < $1.value }.map(\.key)
        guard let identity = names.firstIndex(where: { $0.lowercased() == "id" }) else {
            throw .noIDColumn(found: names)
        }
        let cells = rows.map { row in names.indices.map { row[$0] ?? "" } }
        try self.init(header: names, rows: cells, identity: identity)
    }
}
