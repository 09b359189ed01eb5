/// A place in sources.yml as editors count it: both from 1.
struct Mark: Hashable, Sendable {
    var line: Int
    /// In characters, not bytes.
    var column: Int

    static let start = Mark(line: 1, column: 1)
}

extension Mark: Comparable {
    static func < (left: Mark, right: Mark) -> Bool {
        (left.line, left.column) < (right.line, right.column)
    }
}
