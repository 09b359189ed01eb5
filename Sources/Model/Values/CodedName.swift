/// A code of a vocabulary that may grow: stored and shown as its text, so that an unknown one survives a round trip.
public protocol CodedName: RawRepresentable, Hashable, Sendable, Codable, Comparable, CodingKeyRepresentable,
    CustomStringConvertible, ExpressibleByStringLiteral
where RawValue == String {
    init(rawValue: String)
}

extension CodedName {
    public init(stringLiteral value: String) { self.init(rawValue: value) }
    public var description: String { rawValue }
    public var codingKey: any CodingKey { Identifier<Self>(rawValue).codingKey }
    public init?<Key: CodingKey>(codingKey: Key) { self.init(rawValue: codingKey.stringValue) }
    public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}
