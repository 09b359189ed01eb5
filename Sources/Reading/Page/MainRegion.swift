/// Finds the part of a page that is its content.
enum MainRegion {
    static func find(in tree: PageTree, _ measures: PageMeasures) -> Int {
        let body = tree.first(.body, in: 0..<tree.nodes.count) ?? 0
        let region = declared(in: tree, measures) ?? named(in: tree, measures, body: body) ?? body
        return narrowed(region, in: tree, measures)
    }

    /// What the page itself calls its main content.
    private static func declared(in tree: PageTree, _ measures: PageMeasures) -> Int? {
        let mains = tree.nodes.indices.filter {
            tree.isContent($0) && (tree[$0].tag == .main || tree[$0]["role"] == "main")
        }
        let longest = mains.max { measures.textLength(tree.subtree($0)) < measures.textLength(tree.subtree($1)) }
        return longest.flatMap { measures.textLength(tree.subtree($0)) > 0 ? $0 : nil }
    }

    /// What its name says is the content, where that holds most of the text that is no link.
    private static func named(in tree: PageTree, _ measures: PageMeasures, body: Int) -> Int? {
        let whole = prose(body, tree, measures)
        return tree.nodes.indices.filter { index in
            tree.isContent(index) && tree[index].tag.isBlock && tree[index].tag != .body
                && tree[index].nameWords.contains { names.contains($0) } && prose(index, tree, measures) * 2 > whole
        }.first
    }

    private static let names: Set<String> = [
        "main", "content", "maincontent", "innehall", "innehåll", "huvudinnehall", "huvudinnehåll", "primary",
        "article",
    ]

    /// Goes down as long as one child holds nearly all the text, and the heading if there is one.
    private static func narrowed(_ start: Int, in tree: PageTree, _ measures: PageMeasures) -> Int {
        var region = start
        while let child = tree.elements(of: region).first(where: { holdsNearlyAll($0, of: region, tree, measures) }) {
            guard !isRecordPart(tree[child].tag) else { break }
            region = child
        }
        return region
    }

    private static func holdsNearlyAll(_ child: Int, of region: Int, _ tree: PageTree, _ measures: PageMeasures) -> Bool
    {
        let whole = measures.textLength(tree.subtree(region))
        guard whole > 0, tree.isContent(child), measures.textLength(tree.subtree(child)) * 100 >= whole * 92 else {
            return false
        }
        guard let heading = tree.subtree(region).first(where: { tree[$0].tag == .h1 && tree.isContent($0) }) else {
            return true
        }
        return tree.subtree(child).contains(heading)
    }

    private static func isRecordPart(_ tag: MarkupTag) -> Bool {
        switch tag {
        case .ul, .ol, .dl, .p, .details, .h1, .h2, .h3: true
        default: false
        }
    }

    private static func prose(_ index: Int, _ tree: PageTree, _ measures: PageMeasures) -> Int {
        let range = tree.subtree(index)
        return measures.textLength(range) - measures.linkedLength(range)
    }
}
