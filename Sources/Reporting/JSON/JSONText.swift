import FoundationEssentials

/// JSON as Samsyn prints it: keys sorted, no escaped slashes, so that the same value gives the same bytes.
public enum JSONText {
    /// One line.
    public static func line(_ value: some Encodable) -> String {
        encode(value, [.sortedKeys, .withoutEscapingSlashes])
    }

    /// Indented, for people.
    public static func document(_ value: some Encodable) -> String {
        encode(value, [.sortedKeys, .withoutEscapingSlashes, .prettyPrinted])
    }

    private static func encode(_ value: some Encodable, _ formatting: JSONEncoder.OutputFormatting) -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = formatting
        do {
            return String(decoding: try encoder.encode(value), as: UTF8.self)
        } catch {
            preconditionFailure("a report's value cannot be JSON: \(error)")  // no value here holds NaN or infinity
        }
    }
}
