import Addresses

/// Reads microdata by the HTML Standard's algorithm (§5.2.5 and following), `itemref` included.
///
/// A `content` attribute counts on every element, as the houses that write it mean it.
struct MicrodataReader {
    /// Properties of one page; a page that refers to itself over and over is cut there.
    static let propertyLimit = 50_000

    private let places: NodePlaces
    private let base: WebAddress?
    /// UTF-8 bytes of text, and elements, that may still be read.
    private var budget = VisibleText.pageLimit
    private var visits = 2_000_000
    private let byID: [String: MarkupNode]
    private var propertyCount = 0

    /// - Parameter byID: the page's elements by `id`, the first of each.
    init(_ places: NodePlaces, base: WebAddress?, byID: [String: MarkupNode]) {
        self.places = places
        self.base = base
        self.byID = byID
    }

    /// The items that are no property of another.
    static func items(in document: MarkupDocument, _ places: NodePlaces, base: WebAddress?) -> [StructuredItem] {
        var tops: [MarkupNode] = []
        var byID: [String: MarkupNode] = [:]
        for node in document.root.descendants where node.isElement {
            if let id = node["id"], byID[id] == nil { byID[id] = node }
            if node.has("itemscope"), !node.has("itemprop") { tops.append(node) }
        }
        guard !tops.isEmpty else { return [] }
        var reader = MicrodataReader(places, base: base, byID: byID)
        return tops.map { reader.item($0, within: []) }
    }

    /// - Parameter outer: the items that it stands in, so that none is read inside itself.
    private mutating func item(_ scope: MarkupNode, within outer: Set<MarkupNode>) -> StructuredItem {
        var item = StructuredItem(syntax: .microdata, place: places.place(of: scope))
        item.types = Self.words(scope["itemtype"])
        item.id = scope["itemid"].map { absolute($0.trimmed) }
        let memory = outer.union([scope])
        for element in properties(of: scope) {
            let names = Self.words(element["itemprop"])
            guard propertyCount < Self.propertyLimit, let value = value(of: element, within: memory) else { continue }
            propertyCount += names.count
            for name in names {
                item.properties.append(StructuredProperty(name, value, place: places.place(of: element)))
            }
        }
        return item
    }

    /// The elements that add properties to an item, in document order.
    private mutating func properties(of scope: MarkupNode) -> [MarkupNode] {
        var roots = Array(scope.elements)
        let references = Self.words(scope["itemref"]).compactMap { byID[$0] }
        var seen: Set<MarkupNode> = [scope]
        roots += references.filter { !$0.isInside(scope) }
        var found: [MarkupNode] = []
        for root in roots {
            root.walk { node in
                visits -= 1
                guard visits > 0 else { return .stop }
                guard node.isElement, seen.insert(node).inserted else { return .skip }
                if node.has("itemprop") { found.append(node) }
                return node.has("itemscope") ? .skip : .descend
            }
        }
        return references.isEmpty ? found : found.sorted { $0.index < $1.index }
    }

    private mutating func value(of element: MarkupNode, within memory: Set<MarkupNode>) -> StructuredValue? {
        guard element.has("itemscope") else { return .text(text(of: element)) }
        guard !memory.contains(element), memory.count < StructuredItem.depthLimit else { return nil }
        return .item(item(element, within: memory))
    }

    private mutating func text(of element: MarkupNode) -> String {
        if let content = element["content"] { return content }
        if let address = PropertyAddress.attribute(of: element) { return absolute(address.trimmed) }
        switch element.tag {
        case .data, .meter: return element["value"] ?? ""
        case .time: return element["datetime"] ?? visibleText(of: element)
        default: return visibleText(of: element)
        }
    }

    private mutating func visibleText(of element: MarkupNode) -> String {
        let text = VisibleText.text(of: element, limit: min(budget, VisibleText.lengthLimit))
        budget = max(0, budget - text.utf8.count)
        return text
    }

    private func absolute(_ address: String) -> String {
        guard let base, !address.isEmpty else { return address }
        return (try? WebAddress(address, relativeTo: base))?.text ?? address
    }

    static func words(_ text: String?) -> [String] {
        text?.split(whereSeparator: \.isWhitespace).map(String.init) ?? []
    }
}

/// Where an element's value is an address: by the HTML Standard, its `href`, `src` or `data`.
enum PropertyAddress {
    static func attribute(of element: MarkupNode) -> String? {
        switch element.tag {
        case .a, .area, .link: element["href"]
        case .audio, .embed, .iframe, .img, .source, .track, .video: element["src"]
        case .object: element["data"]
        default: nil
        }
    }
}
