/// A page's main text: no menus, footers, related links.
///
/// Semantics first, then names, then readability's scores; what stands in the region and is mostly links is left out. One
/// pass each, deterministic.
struct MainText {
    /// Characters that a text should have; a shorter one is looked for again with fewer parts set aside.
    static let leastLength = 120

    private let tree: TextTree

    static func read(_ document: MarkupDocument, items: [StructuredItem]) -> String {
        let tree = TextTree(document)
        guard !tree.nodes.isEmpty else { return "" }
        let reader = MainText(tree: tree)
        var lines = reader.lines(Boilerplate.find(in: tree, byName: true))
        if length(lines) < leastLength {
            let more = reader.lines(Boilerplate.find(in: tree, byName: false))
            if length(more) > length(lines) * 2 { lines = more }
        }
        let text = lines.map(\.text).joined(separator: "\n")
        return stated(items, over: text) ?? text
    }

    private func lines(_ setAside: [Bool]) -> [TextLine] {
        let measures = TextMeasures(tree, setAside: setAside)
        let region = TextRegion(tree: tree, measures: measures).find()
        let writer = TextWriter(tree: tree, measures: measures, setAside: setAside)
        let lead = LeadText(tree: tree, measures: measures, setAside: setAside).blocks(before: region)
        return TextTrimming.trimmed(
            lead.flatMap { writer.lines(of: tree.subtree($0)) } + writer.lines(of: tree.subtree(region)))
    }

    private static func length(_ lines: [TextLine]) -> Int { lines.reduce(0) { $0 + $1.length } }

    /// What structured data gives as the article's whole text, where the page shows much less.
    private static func stated(_ items: [StructuredItem], over text: String) -> String? {
        var best: String?
        for item in items where item.syntax == .jsonLD {
            guard let body = item.text(of: "articleBody") else { continue }
            if body.utf8.count > best?.utf8.count ?? 200 { best = body }
        }
        guard let best, best.utf8.count > text.utf8.count * 2 else { return nil }
        return MarkupText.plain(best)
    }
}
