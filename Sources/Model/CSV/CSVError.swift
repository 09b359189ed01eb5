/// Why a text could not be read as a table. `line` counts from 1, as an editor shows it.
public enum CSVError: Error, Sendable, Equatable {
    case empty
    case unclosedQuote(line: Int)
    case textAfterQuote(line: Int)
    case tooManyCells(line: Int, found: Int, header: Int)
    case repeatedColumn(name: String, first: Int, second: Int)
    case tooLarge(bytes: Int, limit: Int)
}

extension CSVError: CustomStringConvertible {
    public var description: String {
        switch self {
        case .empty: "the table is empty; its first line must name the columns"
        case .unclosedQuote(let line): "line \(line): a quoted cell begins here and never ends; close it with '\"'"
        case .textAfterQuote(let line):
            "line \(line): text after a closing quote; write a quote inside a quoted cell as two ('\"\"')"
        case .tooManyCells(let line, let found, let header):
            "line \(line): \(found) cells, but the header names \(header) columns; quote a cell that holds the separator"
        case .repeatedColumn(let name, let first, let second):
            "the header names '\(name)' twice, as columns \(first) and \(second); rename one of them"
        case .tooLarge(let bytes, let limit): "the table is \(bytes) bytes; split it in parts of at most \(limit)"
        }
    }
}
