/// A value of JSON, its objects' members in order, its numbers as they were written.
enum JSONValue: Hashable, Sendable {
    case null
    case bool(Bool)
    case number(String)
    case string(String)
    case array([JSONValue])
    case object([JSONMember])
}

struct JSONMember: Hashable, Sendable {
    var name: String
    var value: JSONValue
}

extension JSONValue {
    /// A member of an object; of several with this name the last, as ECMAScript has it.
    subscript(name: String) -> JSONValue? {
        guard case .object(let members) = self else { return nil }
        return members.last { $0.name == name }?.value
    }

    /// The text of a scalar; nil for null, arrays and objects.
    var scalar: String? {
        switch self {
        case .string(let text), .number(let text): text
        case .bool(let truth): truth ? "true" : "false"
        case .null, .array, .object: nil
        }
    }
}
