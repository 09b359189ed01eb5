import Model

/// What the `select` rules of a source found on one page, as nodes of its tree.
struct Selection: Sendable {
    struct Item: Sendable {
        var node: Int
        /// Nodes that hold a field's text, the first that its rule found.
        var fields: [FieldName: Int] = [:]
    }

    var items: [Item]
    var notices: [Notice]
}

/// Compiled ``Model/SelectRules``.
struct CompiledRules {
    private let items: Selector?
    private let fields: [(name: FieldName, selector: Selector)]
    private let remove: [Selector]

    /// - Throws: ``ReadError/badSelector(rule:reason:)``. `samsyn check` refuses such a rule before it is ever used.
    init(_ rules: SelectRules) throws(ReadError) {
        func compiled(_ text: String) throws(ReadError) -> Selector {
            do {
                return try Selector(text)
            } catch {
                throw .badSelector(rule: text, reason: error.description)
            }
        }
        items = try rules.items.map(compiled)
        var fields: [(name: FieldName, selector: Selector)] = []
        for (name, text) in rules.fields.sorted(by: { $0.key < $1.key }) { fields.append((name, try compiled(text))) }
        self.fields = fields
        var remove: [Selector] = []
        for text in rules.remove { remove.append(try compiled(text)) }
        self.remove = remove
    }

    /// Whether the rules say where offerings stand, and not only what to take out.
    var selects: Bool { items != nil || !fields.isEmpty }

    /// Takes out of the page what is to be removed.
    func clean(_ document: MarkupDocument) throws -> [Notice] {
        var notices: [Notice] = []
        for selector in remove {
            let nodes = try document.nodes(matching: PathExpression(selector.xpath)).filter { $0 != document.root }
            if nodes.isEmpty { notices.append(Notice(code: "select_removed_nothing", detail: selector.text)) }
            for node in nodes { document.remove(node) }
        }
        return notices
    }

    /// Finds items and their fields.
    func apply(to document: MarkupDocument, tree: PageTree) throws -> Selection {
        var selection = Selection(items: [], notices: [])
        let roots = try itemNodes(in: document)
        if roots.isEmpty, let items {
            selection.notices.append(Notice(code: "select_found_nothing", detail: items.text))
        }
        var found: Set<FieldName> = []
        let paths = try fields.map { ($0.name, try PathExpression($0.selector.relative)) }
        for root in roots {
            guard let node = tree.index(of: root) else { continue }
            var item = Selection.Item(node: node)
            for (name, path) in paths {
                guard let match = try document.nodes(matching: path, from: root).first,
                    let index = tree.index(of: match)
                else {
                    continue
                }
                item.fields[name] = index
                found.insert(name)
            }
            selection.items.append(item)
        }
        noteSilentFields(found, &selection)
        return selection
    }

    private func itemNodes(in document: MarkupDocument) throws -> [MarkupNode] {
        guard let items else { return [document.root] }
        let nodes = try document.nodes(matching: PathExpression(items.xpath)).filter(\.isElement)
        // One within another is part of it.
        return nodes.filter { node in !node.ancestors.contains { nodes.contains($0) } }
    }

    /// A field may be stated by no offering today. But offerings without the title that the rules know, or without any
    /// of their fields, are not what the rules were written for: then nothing is read rather than something else.
    private func noteSilentFields(_ found: Set<FieldName>, _ selection: inout Selection) {
        guard !selection.items.isEmpty else { return }
        let silent = fields.filter { !found.contains($0.name) }
        let isChanged = !silent.isEmpty && (found.isEmpty || silent.contains { $0.name == .title })
        for (name, selector) in silent {
            let code = isChanged || items == nil ? "select_found_nothing" : "select_field_found_nothing"
            selection.notices.append(Notice(code: code, detail: "\(name): \(selector.text)"))
        }
        if isChanged { selection.items = [] }
    }
}

extension PageTree {
    /// The node that a parser's node became; of a text, the element that it stands in.
    func index(of node: MarkupNode) -> Int? {
        guard let element = node.isElement ? node : node.parent, element.index < byMarkupIndex.count else { return nil }
        let index = byMarkupIndex[element.index]
        return index >= 0 ? index : nil
    }
}
