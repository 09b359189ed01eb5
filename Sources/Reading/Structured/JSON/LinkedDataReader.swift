import Model

/// Reads JSON-LD: every `script` of its type, graphs taken apart, lists and sets as several values of their property.
///
/// No context is ever fetched: names are compared by their last part, as schema.org's users write them.
struct LinkedDataReader {
    /// Bytes of one script.
    static let lengthLimit = 4_000_000
    /// Items of one page.
    static let itemLimit = 10_000

    private let places: NodePlaces
    private(set) var items: [StructuredItem] = []
    private(set) var notices: [Notice] = []

    init(places: NodePlaces) { self.places = places }

    /// Reads a `script` if it holds linked data.
    mutating func read(_ script: MarkupNode) {
        guard script.tag == .script, let type = script["type"], Self.isLinkedData(type) else { return }
        var bytes: [UInt8] = []
        script.appendText(to: &bytes)
        guard bytes.count <= Self.lengthLimit else {
            notices.append(Notice(code: "cut_by_limit", detail: "JSON-LD of \(bytes.count) bytes is not read"))
            return
        }
        let found = ForgivingJSON.values(in: bytes)
        if found.values.isEmpty {
            guard !bytes.allSatisfy(\.isSpace) else { return }
            notices.append(Notice(code: "json_ld_unreadable", detail: "line \(script.line): no object in it"))
        } else if found.mended {
            notices.append(Notice(code: "json_ld_mended", detail: "line \(script.line): not JSON as it should be"))
        }
        let place = places.place(of: script)
        for value in found.values { addRoot(value, place: place) }
    }

    private static func isLinkedData(_ type: String) -> Bool {
        type.prefix { $0 != ";" }.trimmed.lowercased() == "application/ld+json"
    }

    private mutating func addRoot(_ value: JSONValue, place: String) {
        switch value {
        case .array(let values): for value in values { addRoot(value, place: place) }
        case .object(let members):
            let item = item(members, depth: 0, place: "\(place)#\(items.count + 1)")
            if items.count < Self.itemLimit, !item.properties.isEmpty || !item.types.isEmpty { items.append(item) }
            if let graph = value["@graph"] { addRoot(graph, place: place) }
        case .null, .bool, .number, .string: break
        }
    }

    private func item(_ members: [JSONMember], depth: Int, place: String) -> StructuredItem {
        var item = StructuredItem(syntax: .jsonLD, place: place)
        let value = JSONValue.object(members)
        item.types = Self.texts(value["@type"] ?? value["type"])
        item.id = (value["@id"] ?? value["id"])?.scalar
        var last: [String: Int] = [:]
        for (index, member) in members.enumerated() { last[member.name] = index }
        for (index, member) in members.enumerated() where last[member.name] == index {
            guard !Self.isKeyword(member.name) else { continue }
            for value in values(member.value, depth: depth + 1, place: place) {
                item.properties.append(StructuredProperty(member.name, value))
            }
        }
        return item
    }

    private static func isKeyword(_ name: String) -> Bool {
        // schema.org's context says that `type` and `id` mean the same without the sign.
        name.hasPrefix("@") || name == "type" || name == "id"
    }

    private static func texts(_ value: JSONValue?) -> [String] {
        switch value {
        case .string(let text): text.split(whereSeparator: \.isWhitespace).map(String.init)
        case .array(let values): values.compactMap(\.scalar)
        default: []
        }
    }

    private func values(_ value: JSONValue, depth: Int, place: String) -> [StructuredValue] {
        switch value {
        case .null: return []
        case .bool, .number, .string: return value.scalar.map { [.text($0)] } ?? []
        case .array(let values):
            guard depth <= StructuredItem.depthLimit else { return [] }
            return values.flatMap { self.values($0, depth: depth + 1, place: place) }
        case .object(let members):
            return values(ofObject: members, depth: depth, place: place)
        }
    }

    private func values(ofObject members: [JSONMember], depth: Int, place: String) -> [StructuredValue] {
        guard depth <= StructuredItem.depthLimit else { return [] }
        let object = JSONValue.object(members)
        for name in ["@value", "@list", "@set"] {
            if let inner = object[name] { return values(inner, depth: depth + 1, place: place) }
        }
        if members.allSatisfy({ $0.name == "@id" || $0.name == "id" }) {
            return (object["@id"] ?? object["id"])?.scalar.map { [.text($0)] } ?? []
        }
        return [.item(item(members, depth: depth, place: place))]
    }
}
