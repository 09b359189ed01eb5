/// Tells a page's content from what stands around it, by semantics, by names, by link density and by position.
///
/// Only ever marks; nothing is taken out of the tree. What holds the page's heading, or most of its text, is never marked.
struct PageParts {
    private var tree: PageTree
    private var measures: PageMeasures
    private let mainHeading: Int?
    /// The part of the page that is its content.
    private(set) var main: Int

    static func marked(_ tree: PageTree) -> (tree: PageTree, main: Int) {
        var visible = tree
        visible.hideInvisible()
        var parts = PageParts(visible)
        parts.mark()
        return (parts.tree, parts.main)
    }

    private init(_ tree: PageTree) {
        self.tree = tree
        let measures = PageMeasures(tree)
        self.measures = measures
        let main = MainRegion.find(in: tree, measures)
        let headings = tree.nodes.indices.filter { tree[$0].tag == .h1 && tree.isContent($0) }
        self.main = main
        mainHeading = headings.first { tree.subtree(main).contains($0) } ?? headings.first
    }

    private mutating func mark() {
        for index in tree.nodes.indices where !tree[index].isText && tree.isContent(index) {
            guard let part = part(of: index) else { continue }
            tree.mark(index, as: part)
        }
        markHeadedBoxes()
        measures = PageMeasures(tree)
        main = MainRegion.find(in: tree, measures)
    }

    private func part(of index: Int) -> PagePart? {
        let node = tree[index]
        guard !holdsMainHeading(index) || node.tag == .nav else { return nil }
        if let part = partByMeaning(node, index) { return part }
        guard
            measures.textLength(tree.subtree(index)) * 5 < measures.textLength(tree.subtree(main)) * 3
                || !isIn(main, index)
        else { return nil }
        return partByName(node, index) ?? partByContent(node, index)
    }

    private func holdsMainHeading(_ index: Int) -> Bool {
        if index <= main, main < tree[index].end { return true }
        guard let mainHeading else { return false }
        return tree.subtree(index).contains(mainHeading)
    }

    private func isIn(_ outer: Int, _ index: Int) -> Bool { tree.subtree(outer).contains(index) }

    private func partByMeaning(_ node: PageNode, _ index: Int) -> PagePart? {
        switch node.tag {
        case .nav, .menu: return .chrome
        case .footer:
            return tree.firstAncestor(of: index) { $0.tag == .article || $0.tag == .li } == nil ? .chrome : nil
        case .header:
            return tree.firstAncestor(of: index) { [.article, .main, .section, .li].contains($0.tag) } == nil
                ? .chrome : nil
        case .aside: return PageFacts.looksLikeFacts(index, in: tree) ? nil : .aside
        case .form, .search, .button:
            return node.tag == .button && node.isOpener
                ? nil : measures.textLength(tree.subtree(index)) < 600 ? .chrome : nil
        default: break
        }
        switch node["role"] {
        case "navigation", "search", "menu", "menubar", "banner", "contentinfo", "dialog", "alertdialog", "tablist":
            return .chrome
        case "complementary": return PageFacts.looksLikeFacts(index, in: tree) ? nil : .aside
        default: return nil
        }
    }

    private func partByName(_ node: PageNode, _ index: Int) -> PagePart? {
        let words = node.nameWords
        guard !words.isEmpty, node.tag.isBlock || node.tag == .span || node.tag == .other else { return nil }
        func called(_ set: Set<String>) -> Bool { words.contains { set.contains($0) } }
        let range = tree.subtree(index)
        let length = measures.textLength(range)
        let linked = measures.linkedLength(range)
        if called(ChromeWords.consent), length < 1_500 { return .chrome }
        if called(ChromeWords.frame) { return .chrome }
        if called(ChromeWords.paging), linked > 0, length < 300 { return .chrome }
        if called(ChromeWords.navigation), linked * 2 > length { return .chrome }
        if called(ChromeWords.sharing), length < 200 || linked * 2 > length { return .chrome }
        // One card of a list may be called so; a box with several entries is what is meant.
        if called(ChromeWords.aside), linked > 0, tree[index].tag != .li, tree[index].tag.isBlock { return .aside }
        return nil
    }

    private func partByContent(_ node: PageNode, _ index: Int) -> PagePart? {
        let range = tree.subtree(index)
        let length = measures.textLength(range)
        if node.tag.isBlock, length < 500, !isIn(main, index) || tree.nodes[main].tag == .body,
            SmallPrint.isConsent(tree.text(in: range))
        {
            return .chrome
        }
        switch node.tag {
        case .ul, .ol, .div, .p, .td, .tr, .table, .center, .dl, .other: break
        default: return nil
        }
        guard length < 600, measures.linkedLength(range) * 2 >= length else { return nil }
        let links = tree.all(.a, in: range)
        guard links.count >= 3 else { return nil }
        let known = links.count { ChromeWords.menuEntries.contains(tree.text(of: $0).comparable) }
        return known >= 2 ? .chrome : nil
    }

    /// A box under a heading such as "Nyheter" is about other things, whatever it is called.
    private mutating func markHeadedBoxes() {
        for index in tree.nodes.indices {
            guard tree.isContent(index), let level = headingRank(index), index != mainHeading,
                ChromeWords.asideHeadings.contains(tree.text(of: index).comparable)
            else { continue }
            markBox(headedBy: index, level: level)
        }
    }

    /// The rank of a heading, 7 for a line that is only bold.
    private func headingRank(_ index: Int) -> Int? {
        let node = tree[index]
        if let level = node.tag.headingLevel { return level }
        guard node.tag == .b || node.tag == .strong else { return nil }
        return 7
    }

    private mutating func markBox(headedBy heading: Int, level: Int) {
        var box = heading
        while let parent = tree.ancestors(of: box).first(where: { _ in true }), !holdsMainHeading(parent),
            begins(parent, with: heading),
            measures.textLength(tree.subtree(parent)) * 2 < measures.textLength(tree.subtree(main))
        {
            box = parent
        }
        tree.mark(box, as: .aside)
        guard box == heading || tree.text(of: heading).count + 3 > tree.text(of: box).count else { return }
        var next = tree[box].end
        let parentEnd = tree[box].parent >= 0 ? tree[tree[box].parent].end : tree.nodes.count
        while next < parentEnd {
            let range = tree.subtree(next)
            if range.contains(where: { (headingRank($0) ?? 9) <= level }) { return }
            tree.mark(next, as: .aside)
            next = tree[next].end
        }
    }

    private func begins(_ box: Int, with heading: Int) -> Bool {
        measures.textLength(box..<heading) == 0
    }
}

extension PageTree {
    /// Marks an element and all below it, where not already something else than content.
    mutating func mark(_ index: Int, as part: PagePart) {
        for below in subtree(index) where nodes[below].part == .content { nodes[below].part = part }
    }

    /// Makes content of an element and all below it that can be seen.
    mutating func unmark(_ index: Int) {
        for below in subtree(index) where nodes[below].part != .hidden { nodes[below].part = .content }
    }

    fileprivate mutating func hideInvisible() {
        let controlled = Set(nodes.flatMap { $0.controls })
        for index in nodes.indices where !nodes[index].isText && nodes[index].part == .content {
            if Visibility.isHidden(nodes[index]), !Visibility.isOpened(nodes[index], by: controlled) {
                mark(index, as: .hidden)
            }
        }
    }
}

extension PageNode {
    /// Whether it opens something: a button of an accordion.
    var isOpener: Bool { self["aria-expanded"] != nil || self["aria-controls"] != nil || self["data-bs-toggle"] != nil }

    /// The ids of what it opens.
    fileprivate var controls: [String] {
        guard !attributes.isEmpty else { return [] }
        return ["aria-controls", "data-target", "data-bs-target"].compactMap { self[$0] }
            .flatMap { $0.split(separator: " ") }.map { String($0.drop { $0 == "#" }) }
    }
}
