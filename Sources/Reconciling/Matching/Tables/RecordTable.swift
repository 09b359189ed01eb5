/// Rows to be matched: an id each, and columns of text. What a column holds (a title, a number, a date) is found out when it is
/// matched; an empty text is a missing value.
public struct RecordTable: Sendable, Equatable {
    /// One column: a value for each row, in the order of the ids.
    public struct Column: Sendable, Equatable {
        public let name: String
        public let values: [String]

        public init(name: String, values: [String]) {
            self.name = name
            self.values = values
        }
    }

    public let ids: [String]
    public let columns: [Column]

    /// - Precondition: every column has as many values as there are ids.
    public init(ids: [String], columns: [Column]) {
        precondition(columns.allSatisfy { $0.values.count == ids.count }, "a column is not as long as the table")
        self.ids = ids
        self.columns = columns
    }

    /// How many rows there are.
    public var count: Int { ids.count }

    /// The same table with its rows in the order of their ids and its columns in the order of their names, so that the order they
    /// came in leaves no trace in a result.
    func inCanonicalOrder() -> RecordTable {
        let order = ids.indices.sorted { (ids[$0], $0) < (ids[$1], $1) }
        return RecordTable(
            ids: order.map { ids[$0] },
            columns: columns.sorted { $0.name < $1.name }.map { column in
                Column(name: column.name, values: order.map { column.values[$0] })
            })
    }
}
