/// A page as a reader sees it, read once: its tree with all parts told apart, its headings, its blocks on demand.
struct Page: Sendable {
    let tree: PageTree
    /// The element that holds the content.
    let main: Int
    let measures: PageMeasures
    let tables: [Int: TableGrid]
    let url: String
    let snapshot: String
    /// What relative links are relative to.
    let base: String
    /// The text of `<title>`.
    let title: String?
    /// The page's own heading.
    let heading: Int?
    /// The headings of its content, in order.
    private let outline: [PageHeading]
    /// `lang` of the document, in lower case, without the region.
    let language: String?

    /// - Parameter content: elements that are content wherever they stand, because a rule of the source says so.
    init(_ unmarked: PageTree, url: String, snapshot: String, content: [Int] = []) {
        var (tree, main) = PageParts.marked(unmarked)
        for index in content { tree.unmark(index) }
        self.tree = tree
        self.main = main
        measures = PageMeasures(tree)
        tables = TableGrid.all(in: tree)
        self.url = url
        self.snapshot = snapshot
        let everything = 0..<tree.nodes.count
        base = tree.first(.base, in: everything).flatMap { tree[$0]["href"] } ?? ""
        title = tree.first(.title, in: everything).map { Self.rawText(of: $0, in: tree) }.flatMap {
            $0.isEmpty ? nil : $0
        }
        heading = Self.heading(in: tree, main: main)
        language = Self.language(in: tree)
        outline = PageHeading.all(in: tree, tree.subtree(main))
    }

    private static func heading(in tree: PageTree, main: Int) -> Int? {
        let headings = tree.nodes.indices.filter {
            tree[$0].tag == .h1 && tree.isContent($0) && !tree.text(of: $0).isEmpty
        }
        return headings.first { tree.subtree(main).contains($0) } ?? headings.last { $0 < main }
    }

    /// The text of an element that is never shown as content.
    static func rawText(of index: Int, in tree: PageTree) -> String {
        PlainText.collapsing(tree.subtree(index).filter { tree[$0].isText }.map { tree[$0].text }.joined())
    }

    private static func language(in tree: PageTree) -> String? {
        let declared = tree.nodes.first { $0["lang"] != nil }?["lang"] ?? tree.nodes.first?["xml:lang"]
        let code = declared.map(PageLanguage.code)
        return code.flatMap { $0.isEmpty ? nil : $0 }
    }

    var mainRange: Range<Int> { tree.subtree(main) }

    var headingText: String? { heading.map { tree.text(of: $0) } }

    func blocks(in range: Range<Int>, apart: Set<Int> = []) -> [PageBlock] {
        BlockReader(tree, tables: tables).blocks(in: range, apart: apart)
    }

    /// The headings above a node, outermost first, the page's own included.
    func headings(above index: Int) -> [String] {
        var above: [String] = []
        var level = Int.max
        var at = outline.partition(before: index)
        while at > 0, level > 1 {
            at -= 1
            guard outline[at].level < level, outline[at].end <= index else { continue }
            level = outline[at].level
            above.append(outline[at].text)
        }
        if let heading, !mainRange.contains(heading) { above.append(tree.text(of: heading)) }
        return above.reversed()
    }
}
