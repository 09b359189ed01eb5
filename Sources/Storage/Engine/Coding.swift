import FoundationEssentials
internal import GRDB

/// How a value lies in a `body` column: JSON with sorted keys, moments in milliseconds.
///
/// A row's own columns hold what is searched or sorted; everything else stays with the value, so a new property needs
/// no migration as long as it can be missing.
enum Body {
    static func text(_ value: some Encodable) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        encoder.dateEncodingStrategy = .millisecondsSince1970
        return String(decoding: try encoder.encode(value), as: UTF8.self)
    }

    static func value<Value: Decodable>(_ text: String) throws -> Value {
        let decoder = JSONDecoder()
        decoder.dateDecodingStrategy = .millisecondsSince1970
        return try decoder.decode(Value.self, from: Data(text.utf8))
    }

    /// Decodes the `body` column of every row.
    static func all<Value: Decodable>(
        _ db: Database, _ sql: String, _ arguments: StatementArguments = []
    ) throws -> [Value] {
        try String.fetchAll(db, sql: sql, arguments: arguments).map { try value($0) }
    }

    static func one<Value: Decodable>(
        _ db: Database, _ sql: String, _ arguments: StatementArguments = []
    ) throws -> Value? {
        try String.fetchOne(db, sql: sql, arguments: arguments).map { try value($0) }
    }
}
