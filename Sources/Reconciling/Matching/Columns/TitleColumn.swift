/// The column that names a row: `title`, `name`, `rubrik`, whatever it is called.
enum TitleColumn {
    /// A title is hardly ever missing, and nearly every row has its own.
    static let leastFilled = 0.9
    static let leastDistinct = 0.8

    /// The most distinct column of words that fills these conditions in both tables; nil where rows are not named by one column.
    static func find(in columns: [AlignedColumn]) -> AlignedColumn? {
        columns.filter { column in
            column.kind == .text
                && column.profiles.allSatisfy { $0.filledShare >= leastFilled && $0.distinctShare >= leastDistinct }
        }.max { standing($0) < standing($1) }
    }

    /// Words of letters speak for a title: a street address is as distinct as a name.
    private static func standing(_ column: AlignedColumn) -> Double {
        column.profiles.reduce(1) { $0 * $1.distinctShare * $1.lettersShare }
    }
}
