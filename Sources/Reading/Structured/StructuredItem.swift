/// A thing that a page describes to machines: its types, and its properties in the order in which they stand.
public struct StructuredItem: Hashable, Sendable {
    public var syntax: StructuredSyntax
    /// What the page calls it (`@id`, `itemid`, an RDFa subject), as it stands.
    public var id: String?
    /// As written or, in RDFa, expanded: `Event`, `https://schema.org/Event`.
    public var types: [String]
    public var properties: [StructuredProperty]
    /// Where it stands in the document, as XPath reads it.
    public var place: String

    public init(
        syntax: StructuredSyntax, id: String? = nil, types: [String] = [], properties: [StructuredProperty] = [],
        place: String = ""
    ) {
        self.syntax = syntax
        self.id = id
        self.types = types
        self.properties = properties
        self.place = place
    }
}

/// One value of a property. A property with several values stands several times.
public struct StructuredProperty: Hashable, Sendable {
    public var name: String
    public var value: StructuredValue
    /// Where the page shows it; nil where the value stands with its item (JSON-LD).
    public var place: String?

    public init(_ name: String, _ value: StructuredValue, place: String? = nil) {
        self.name = name
        self.value = value
        self.place = place
    }
}

public enum StructuredValue: Hashable, Sendable {
    /// Text, a number, an address or a reference to another item, as it was written.
    case text(String)
    case item(StructuredItem)
}

/// The ways in which pages describe things.
public enum StructuredSyntax: String, Sendable, CaseIterable {
    case jsonLD = "json-ld"
    case microdata
    case rdfa
    case openGraph = "opengraph"
    case dublinCore = "dublin-core"
}

extension StructuredItem {
    /// How deep items may stand in one another; deeper ones are left out.
    static let depthLimit = 32

    /// The values of a property, by the last part of its name.
    func values(of name: String) -> [StructuredValue] {
        properties.filter { Self.lastPart(of: $0.name) == name }.map(\.value)
    }

    /// The first text among the values of a property, without white space at its ends; never an empty one.
    func text(of name: String) -> String? {
        for value in values(of: name) {
            guard case .text(let text) = value else { continue }
            let trimmed = text.trimmed
            if !trimmed.isEmpty { return trimmed }
        }
        return nil
    }

    func items(of name: String) -> [StructuredItem] {
        values(of: name).compactMap { value in
            guard case .item(let item) = value else { return nil }
            return item
        }
    }

    /// `Event` of `https://schema.org/Event`.
    var typeNames: [String] { types.map(Self.lastPart) }

    static func lastPart(of name: String) -> String {
        let end = name.utf8.lastIndex { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "#") || $0 == UInt8(ascii: ":") }
        guard let end else { return name }
        return String(name[name.utf8.index(after: end)...])
    }
}
