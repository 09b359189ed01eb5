/// One mistake in sources.yml, with its place. Printed `sources.yml:14:5: …`.
public struct SourcesError: Error, Hashable, Sendable {
    /// The file as the caller named it.
    public let file: String
    /// From 1.
    public let line: Int
    /// From 1, in characters.
    public let column: Int
    public let reason: Reason

    public init(file: String, line: Int, column: Int, reason: Reason) {
        self.file = file
        self.line = line
        self.column = column
        self.reason = reason
    }
}

extension SourcesError: CustomStringConvertible {
    public var description: String { "\(file):\(line):\(column): \(reason)" }
}

/// Every mistake of a file, in the order of the file.
public struct SourcesErrors: Error, Hashable, Sendable, CustomStringConvertible {
    public let errors: [SourcesError]

    public init(_ errors: [SourcesError]) {
        self.errors = errors
    }

    public var description: String { errors.map(\.description).joined(separator: "\n") }
}
