import Model

/// The offerings among the things that a page describes: each once, references followed, lists taken apart.
struct OfferedItems {
    struct Offered {
        var item: StructuredItem
        var nature: Observation.Nature
        /// What it is offered for, where the page describes the offer around it.
        var offer: StructuredItem?
    }

    /// How far lists and references are followed.
    static let depthLimit = 6

    private let byID: [String: StructuredItem]
    private var seen: Set<StructuredItem> = []
    private(set) var all: [Offered] = []

    init(_ items: [StructuredItem]) {
        let described = items.filter { [.jsonLD, .microdata, .rdfa].contains($0.syntax) }
        byID = Dictionary(described.compactMap { item in item.id.map { ($0, item) } }) { first, _ in first }
        for item in described { add(item, offer: nil, depth: 0) }
    }

    private mutating func add(_ item: StructuredItem, offer: StructuredItem?, depth: Int) {
        guard depth < Self.depthLimit, seen.insert(item).inserted else { return }
        let held = OfferedTypes.isHolder(item) ? OfferedTypes.holding.flatMap { self.items(of: $0, in: item) } : []
        if let nature = OfferedTypes.nature(of: item), held.isEmpty, item.text(of: "name") != nil {
            all.append(Offered(item: item, nature: nature, offer: offer))
        }
        let around = item.typeNames.contains("Offer") ? item : offer
        for inner in held { add(inner, offer: around, depth: depth + 1) }
    }

    /// The things that a property holds or refers to.
    private func items(of name: String, in item: StructuredItem) -> [StructuredItem] {
        item.values(of: name).compactMap { value in
            switch value {
            case .item(let inner): inner.properties.isEmpty ? inner.id.flatMap { byID[$0] } : inner
            case .text(let reference): byID[reference]
            }
        }
    }
}
