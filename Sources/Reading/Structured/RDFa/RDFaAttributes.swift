/// The attributes of RDFa that an element has, their words expanded.
struct RDFaAttributes {
    static let usesVocabulary = "http://www.w3.org/ns/rdfa#usesVocabulary"

    let node: MarkupNode
    let properties: [String]
    let relations: [String]
    let reverses: [String]
    let types: [String]
    let isTyped: Bool
    let about: String?
    /// `resource`, `href` or `src`.
    let target: String?
    /// The value that is written beside what is shown: `content`, `datetime`, `value`.
    let written: String?
    let hasDatatype: Bool

    var hasRelation: Bool { !relations.isEmpty || !reverses.isEmpty }

    /// Whether the value is text whatever address stands there.
    var statesText: Bool { node.has("content") || hasDatatype }

    init(_ node: MarkupNode, in context: RDFaContext) {
        self.node = node
        let property = node["property"]
        func words(_ text: String?, termsToo: Bool = true) -> [String] {
            guard let text else { return [] }
            return text.split(whereSeparator: \.isWhitespace).filter { termsToo || $0.contains(":") }
                .compactMap { context.expanded($0) }
        }
        properties = words(property)
        // HTML+RDFa 1.1 §3.1: beside `property` only words with a prefix count in `rel`.
        relations = words(node["rel"], termsToo: property == nil)
        reverses = words(node["rev"], termsToo: property == nil)
        types = words(node["typeof"])
        isTyped = node.has("typeof")
        about = node["about"]?.trimmed
        target = (node["resource"] ?? node["href"] ?? node["src"])?.trimmed
        hasDatatype = node["datatype"].map { !$0.isEmpty } ?? false
        written = node["content"] ?? (node.tag == .time ? node["datetime"] : node.tag == .data ? node["value"] : nil)
    }

    /// Whether an element has any of them. Most have none.
    static func concern(_ node: MarkupNode) -> Bool {
        guard !node.isBare else { return false }
        return node.has("property") || node.has("typeof") || node.has("rel") || node.has("rev") || node.has("vocab")
            || node.has("prefix") || node.has("about") || node.has("resource") || node.tag == .html
    }
}
