import Addresses

/// One element of a feed: its name within its vocabulary, in lower case, and what its text and references mean there.
struct FeedElement {
    let node: MarkupNode
    let vocabulary: FeedVocabulary
    let name: String
    private let context: FeedContext

    init(_ node: MarkupNode, in context: FeedContext) {
        self.node = node
        self.context = context
        (vocabulary, name) = context.meaning(of: node)
    }

    var children: [FeedElement] { node.elements.map { FeedElement($0, in: context) } }

    /// Whether it is this element of RSS, Atom or CDF.
    func isCore(_ wanted: String) -> Bool { (vocabulary == .core || vocabulary == .atom) && name == wanted }

    /// The attribute, however its name's letters are written; nil where it is missing or empty.
    func attribute(_ wanted: String) -> String? {
        guard node.hasAttributes else { return nil }
        for (name, value) in node.attributes where name.lowercased() == wanted {
            let value = value.trimmed
            return value.isEmpty ? nil : value
        }
        return nil
    }

    /// All text in it without white space around it; nil where there is none.
    var text: String? {
        let text = WindowsControls.replaced(in: node.text).trimmed
        return text.isEmpty ? nil : text
    }

    /// What relative references in it are relative to: `xml:base`, inherited, on the document's address.
    var base: WebAddress? { context.base(of: node) }

    /// `reference` made absolute.
    func absolute(_ reference: String) -> String { Reference.absolute(reference, base: base) }
}

/// What all elements of one feed share.
final class FeedContext {
    let address: WebAddress?
    /// Whether any element changes the base; most feeds have none.
    private let hasBases: Bool
    private let rootNamespace: String?
    private var meanings: [MarkupNode.NameKey: (FeedVocabulary, String)] = [:]

    init(root: MarkupNode, address: WebAddress?, hasBases: Bool) {
        self.address = address
        self.hasBases = hasBases
        rootNamespace = root.namespace
    }

    /// What an element's name means, found once for each.
    func meaning(of node: MarkupNode) -> (vocabulary: FeedVocabulary, name: String) {
        let key = node.nameKey
        if let meaning = meanings[key] { return meaning }
        let parts = node.name.lowercased().split(separator: ":", maxSplits: 1).map(String.init)
        let namespace = node.namespace
        let prefix = namespace == nil && parts.count == 2 ? parts[0] : nil
        let meaning = (FeedVocabulary(namespace: namespace, prefix: prefix, root: rootNamespace), parts.last ?? "")
        meanings[key] = meaning
        return meaning
    }

    func base(of node: MarkupNode) -> WebAddress? {
        guard hasBases else { return address }
        var bases: [String] = []
        var at: MarkupNode? = node
        while let element = at {
            if let base = element.attribute("base", namespace: "http://www.w3.org/XML/1998/namespace") {
                bases.append(base)
            }
            at = element.parent
        }
        return bases.reversed().reduce(address) { base, reference in
            (try? WebAddress(reference.trimmed, relativeTo: base)) ?? base
        }
    }
}
