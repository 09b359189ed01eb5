import FoundationEssentials

/// A line of the truth. Every kind has a type of its own; each is printed as one JSON object, its keys in snake_case.
protocol TruthRow: Encodable, Sendable {}

extension TruthRow {
    /// The row as one line of JSON, with its keys in order.
    func line() throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        encoder.keyEncodingStrategy = .convertToSnakeCase
        return String(decoding: try encoder.encode(self), as: UTF8.self)
    }
}
