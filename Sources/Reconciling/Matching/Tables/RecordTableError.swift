/// Why a table cannot be matched. Rows count from 1, without the header.
public enum RecordTableError: Error, Sendable, Equatable {
    /// - Parameter found: the columns that are there.
    case noIDColumn(found: [String])
    case nothingToCompare
    case missingID(row: Int)
    case repeatedID(String, first: Int, second: Int)
    case malformedLine(line: Int, what: String)
}

extension RecordTableError: CustomStringConvertible {
    public var description: String {
        switch self {
        case .noIDColumn(let found):
            "no column 'id' (there are: \(found.joined(separator: ", "))); give every row an id of its own in a column of that name"
        case .nothingToCompare: "no column but 'id'; add what the rows can be told by, a title or a name at least"
        case .missingID(let row): "row \(row) has no id; give it one"
        case .repeatedID(let id, let first, let second):
            "the id '\(id)' stands on rows \(first) and \(second); make ids unique"
        case .malformedLine(let line, let what): "line \(line) is no JSON object: \(what); write one flat object a line"
        }
    }
}
