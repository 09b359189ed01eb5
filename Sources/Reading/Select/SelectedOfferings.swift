import Model

/// Observations of what `select` rules found.
struct SelectedOfferings {
    let page: Page

    func observations(of selection: Selection) -> [Observation] {
        selection.items.compactMap { observation(of: $0) }
    }

    private func observation(of item: Selection.Item) -> Observation? {
        guard let record = record(of: item) else { return nil }
        let builder = RecordObservation(page: page)
        var observation = builder.observation(of: record)
        if let node = item.fields[.description] {
            let blocks = builder.bodyBlocks(
                Record(titleNode: record.titleNode, title: record.title, ranges: [page.tree.subtree(node)]))
            let headings = observation.title.quotation.passage.headings + [record.title]
            observation.passages =
                observation.passages.filter { $0.role == .title }
                + blocks.map { builder.passage($0, headings: headings) }
        }
        for (name, node) in item.fields.sorted(by: { $0.key < $1.key }) where !Self.ofItself.contains(name) {
            guard let value = value(of: node, record, builder) else { continue }
            observation.fields[name] = Observed(.text(value.text), Quotation(value))
            if !observation.passages.contains(value) { observation.passages.append(value) }
        }
        return observation
    }

    /// Fields that are the observation's own properties.
    private static let ofItself: Set<FieldName> = [.title, .description, .url]

    private func value(of node: Int, _ record: Record, _ builder: RecordObservation) -> Passage? {
        let text = page.tree.text(of: node)
        guard !text.isEmpty else { return nil }
        let block = PageBlock(text: text, node: node, nodes: page.tree.subtree(node))
        return builder.passage(block, headings: page.headings(above: record.start) + [record.title], role: .facts)
    }

    private func record(of item: Selection.Item) -> Record? {
        let range = page.tree.subtree(item.node)
        guard let title = item.fields[.title] ?? titleNode(in: item.node) else { return nil }
        let text = TitleText.cleaned(page.tree.text(of: title))
        guard !text.isEmpty else { return nil }
        return Record(titleNode: title, title: text, link: link(of: item, title: title), ranges: [range])
    }

    private func link(of item: Selection.Item, title: Int) -> Int? {
        func link(in index: Int) -> Int? {
            page.tree.subtree(index).first { page.tree[$0].tag == .a && page.tree[$0]["href"] != nil }
        }
        if let node = item.fields[.url] { return link(in: node) }
        if page.tree[item.node].tag == .a { return item.node }
        return link(in: title) ?? page.tree.firstAncestor(of: title) { $0.tag == .a && $0["href"] != nil }
    }

    /// The heading of an item, else its first link or bold words, else its first line.
    private func titleNode(in item: Int) -> Int? {
        let inside = page.tree.subtree(item).filter { page.tree.isContent($0) && !page.tree.text(of: $0).isEmpty }
        if let heading = inside.first(where: { page.tree[$0].tag.headingLevel != nil }) { return heading }
        if let link = inside.first(where: {
            [.a, .b, .strong, .dt, .th, .summary].contains(page.tree[$0].tag) && $0 != item
        }) {
            return link
        }
        return page.blocks(in: page.tree.subtree(item)).first?.node
    }
}
