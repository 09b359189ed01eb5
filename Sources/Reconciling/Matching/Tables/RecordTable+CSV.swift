public import Model

extension RecordTable {
    /// The rows of a table that has a column `id`; the other columns are what is compared.
    ///
    /// - Throws: ``RecordTableError`` without such a column or any other, or where an id is missing or stands twice.
    public init(_ table: CSVTable) throws(RecordTableError) {
        guard let identity = table.column(named: "id") else { throw .noIDColumn(found: table.header) }
        try self.init(
            header: table.header.enumerated().map { $1.isEmpty ? "column \($0 + 1)" : $1 }, rows: table.rows,
            identity: identity)
    }

    init(header: [String], rows: [[String]], identity: Int) throws(RecordTableError) {
        let ids = rows.map { $0[identity] }
        guard header.count > 1 else { throw .nothingToCompare }
        var rowOfID: [String: Int] = [:]
        for (index, id) in ids.enumerated() {
            guard !id.isEmpty else { throw .missingID(row: index + 1) }
            if let first = rowOfID.updateValue(index + 1, forKey: id) {
                throw .repeatedID(id, first: first, second: index + 1)
            }
        }
        let columns = header.indices.filter { $0 != identity }.map { index in
            Column(name: header[index], values: rows.map { $0[index] })
        }
        self.init(ids: ids, columns: columns)
    }
}
