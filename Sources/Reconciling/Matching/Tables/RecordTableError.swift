/// Why a table cannot be matched.
public enum RecordTableError: Error, Sendable, Equatable {
    case noIDColumn
    case missingID(row: Int)
    case repeatedID(String)
    case malformedLine(line: Int, what: String)
}

extension RecordTableError: CustomStringConvertible {
    public var description: String {
        switch self {
        case .noIDColumn: "no column 'id'; give every row an id of its own in a column of that name"
        case .missingID(let row): "row \(row) has no id; give it one"
        case .repeatedID(let id): "the id '\(id)' stands on two rows; make ids unique"
        case .malformedLine(let line, let what): "line \(line) is no JSON object: \(what); write one flat object a line"
        }
    }
}
