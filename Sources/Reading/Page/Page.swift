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
        let inside = headings.filter { tree.subtree(main).contains($0) }
        if let first = inside.first, !isRepeated(inside, in: tree, main: main) { return first }
        return headings.last { $0 < main } ?? (inside.isEmpty ? named(in: tree, main: main) : nil)
    }

    /// Whether all the headings stand in elements of the same kind: then they are titles of a list's entries.
    private static func isRepeated(_ headings: [Int], in tree: PageTree, main: Int) -> Bool {
        func path(_ index: Int) -> [String] {
            tree.ancestors(of: index).prefix { $0 != main }.map { tree[$0].name + " " + (tree[$0]["class"] ?? "") }
        }
        guard headings.count > 1, tree[headings[0]].parent != main else { return false }
        let first = path(headings[0])
        return headings.allSatisfy { path($0) == first }
    }

    /// Where no heading is marked as one: the line that begins the content with the words of the page's `<title>`.
    private static func named(in tree: PageTree, main: Int) -> Int? {
        guard let title = tree.first(.title, in: 0..<tree.nodes.count) else { return nil }
        let names = Set(PageTitle.parts(rawText(of: title, in: tree)).map(\.comparable))
        guard let first = tree.subtree(main).first(where: { isProse($0, in: tree) }),
            names.contains(PlainText.collapsing(tree[first].text).comparable)
        else { return nil }
        let line = tree.ancestors(of: first).prefix { $0 != main && !tree[$0].tag.isBlock && tree[$0].tag != .a }.last
        guard let line else { return nil }
        return tree.text(of: line).comparable == tree.text(of: first).comparable ? line : nil
    }

    /// Whether it is text that is no link.
    private static func isProse(_ index: Int, in tree: PageTree) -> Bool {
        tree[index].isText && tree.isContent(index) && !PlainText.collapsing(tree[index].text).isEmpty
            && tree.firstAncestor(of: index) { $0.tag == .a } == nil
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
