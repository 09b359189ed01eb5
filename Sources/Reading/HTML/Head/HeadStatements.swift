import Addresses

/// What a page states in elements that nobody sees: `<title>`, `<meta>`, `<link>`, `<base>`, read in one pass.
struct HeadStatements {
    struct Meta {
        /// `name`, `property`, `itemprop` or `http-equiv`, in lower case.
        var name: String
        var content: String
        /// Where it stands, as XPath reads it.
        var place: String
    }

    struct Link {
        /// The words of `rel`, in lower case.
        var relations: [String]
        var address: String
        /// In lower case, without parameters.
        var type: String
        var title: String?
    }

    /// `<meta>` elements of one page.
    static let metaLimit = 2_000

    private(set) var metas: [Meta] = []
    private(set) var links: [Link] = []
    /// The text of the first `<title>` that is not an image's.
    private(set) var title: String?
    private(set) var baseReference: String?
    private(set) var language: String?

    init(_ document: MarkupDocument) {
        let places = NodePlaces(document)
        language = document.root["lang"] ?? document.root["xml:lang"]
        document.root.walk { node in
            guard node.isElement else { return .skip }
            switch node.tag {
            case .meta: add(meta: node, places)
            case .link: add(link: node)
            case .title where title == nil: title = MarkupText.collapsed(node.text)
            case .base where baseReference == nil: baseReference = node["href"]
            case .svg, .script, .style, .template: return .skip
            default: break
            }
            return .descend
        }
    }

    private mutating func add(meta node: MarkupNode, _ places: NodePlaces) {
        guard metas.count < Self.metaLimit, let content = node["content"]?.trimmed, !content.isEmpty,
            let name = node["property"] ?? node["name"] ?? node["itemprop"] ?? node["http-equiv"]
        else { return }
        for part in name.split(whereSeparator: \.isWhitespace) {
            metas.append(Meta(name: part.lowercased(), content: content, place: places.place(of: node)))
        }
    }

    private mutating func add(link node: MarkupNode) {
        guard links.count < Self.metaLimit, let address = node["href"]?.trimmed, !address.isEmpty else { return }
        let relations = (node["rel"] ?? "").lowercased().split(whereSeparator: \.isWhitespace).map(String.init)
        let type = (node["type"] ?? "").prefix { $0 != ";" }.trimmed.lowercased()
        links.append(Link(relations: relations, address: address, type: type, title: node["title"]))
    }

    /// The first content under one of these names, the names in order of preference.
    func content(of names: [String]) -> String? {
        for name in names {
            if let meta = metas.first(where: { $0.name == name }) { return meta.content }
        }
        return nil
    }

    /// What the page's references are relative to: its `<base>`, else the address that it came from.
    func base(of address: WebAddress?) -> WebAddress? {
        guard let baseReference else { return address }
        return (try? WebAddress(baseReference.trimmed, relativeTo: address)) ?? address
    }
}
