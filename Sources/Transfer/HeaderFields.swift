/// One header field as it stood on the wire.
///
/// `value` holds each byte as the Unicode scalar of the same number (Latin-1), so that validators go back byte for
/// byte whatever a server wrote; surrounding blanks are removed (RFC 9110 §5.5).
public struct HeaderField: Sendable, Hashable, Codable {
    public var name: String
    public var value: String

    public init(_ name: String, _ value: String) {
        self.name = name
        self.value = value
    }

    /// Whether the field has this name; letter case means nothing (RFC 9110 §5.1).
    public func isNamed(_ other: String) -> Bool {
        name.utf8.count == other.utf8.count && name.utf8.elementsEqual(other.utf8) { lowercase($0) == lowercase($1) }
    }
}

/// The header fields of one message, in order, with nothing merged or dropped.
public struct HeaderFields: Sendable, Hashable, Codable {
    public var fields: [HeaderField]

    public init(_ fields: [HeaderField] = []) {
        self.fields = fields
    }

    /// Every value of the fields with this name, in order.
    public func values(_ name: String) -> [String] {
        fields.lazy.filter { $0.isNamed(name) }.map(\.value)
    }

    /// The first value of a field that may stand only once, such as `ETag`.
    public func first(_ name: String) -> String? {
        fields.first { $0.isNamed(name) }?.value
    }

    /// The values of a list field as one (RFC 9110 §5.3); `nil` where no such field stands.
    public func combined(_ name: String) -> String? {
        let all = values(name)
        return all.isEmpty ? nil : all.joined(separator: ", ")
    }

    public mutating func remove(_ name: String) {
        fields.removeAll { $0.isNamed(name) }
    }
}

extension HeaderFields: ExpressibleByDictionaryLiteral {
    public init(dictionaryLiteral elements: (String, String)...) {
        fields = elements.map { HeaderField($0.0, $0.1) }
    }
}

private func lowercase(_ byte: UInt8) -> UInt8 {
    byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte
}
