/// Sets aside what stands around a page's text: menus, footers, boxes of related things, advertisements, comments.
struct Boilerplate {
    private let tree: TextTree
    private let whole: TextMeasures
    private let body: Int
    private let byName: Bool
    /// How many main headings, and how many tables, stand before each node.
    private var headingsBefore: [Int] = [0]
    private var tablesBefore: [Int] = [0]
    /// Whether each node stands in an article or the main part.
    private var isInArticle: [Bool] = []

    /// For each node whether it belongs to a part that is set aside.
    ///
    /// - Parameter byName: whether classes and ids count; elements and roles always do.
    static func find(in tree: TextTree, byName: Bool) -> [Bool] {
        let none = Array(repeating: false, count: tree.nodes.count)
        let boilerplate = Boilerplate(tree: tree, whole: TextMeasures(tree, setAside: none), byName: byName)
        var setAside = none
        for index in tree.indices {
            let parent = tree.parents[index]
            setAside[index] = (parent >= 0 && setAside[parent]) || boilerplate.isAside(index)
        }
        return setAside
    }

    private init(tree: TextTree, whole: TextMeasures, byName: Bool) {
        self.tree = tree
        self.byName = byName
        self.whole = whole
        body = tree.indices.first { tree.tags[$0] == .body } ?? 0
        for index in tree.indices {
            let tag = tree.tags[index]
            let parent = tree.parents[index]
            headingsBefore.append(headingsBefore[index] + (tag == .h1 ? 1 : 0))
            tablesBefore.append(tablesBefore[index] + (tag == .table ? 1 : 0))
            isInArticle.append(tag == .article || tag == .main || (parent >= 0 && isInArticle[parent]))
        }
    }

    private func isAside(_ index: Int) -> Bool {
        guard !tree.isText(index), index > body else { return false }
        let node = tree.nodes[index]
        switch tree.tags[index] {
        case .nav, .menu, .button, .input, .label, .option, .progress, .dialog, .fieldset, .legend, .aside, .figcaption,
            .rp, .rt, .time:
            return !holdsMost(index)
        // What a broken page never closes: then it holds the page.
        case .footer, .noscript: return !holdsMost(index)
        case .figure: return tablesBefore[tree.ends[index]] == tablesBefore[index] && !holdsMost(index)
        case .form: return !holdsMuch(index)
        case .header: return !holdsMuch(index) && !holdsHeading(index)
        default: break
        }
        if isUnseen(node) { return !holdsMost(index) }
        if let role = node["role"], Self.roles.contains(role) { return !holdsMost(index) }
        return isAsideByName(index)
    }

    private func isAsideByName(_ index: Int) -> Bool {
        guard byName, let name = tree.names[index], name.isChrome, name.bodyRank < 3 else { return false }
        switch tree.tags[index] {
        case .main, .article, .body, .html, .h1, .td, .tr, .tbody, .em, .i, .b, .strong: return false
        default:
            return
                !(name.isComments
                ? holdsMost(index) && whole.prose[index] * 10 > whole.prose[body] * 9 : holdsMuch(index))
        }
    }

    private func isUnseen(_ node: MarkupNode) -> Bool {
        guard !node.isBare else { return false }
        if node.has("hidden") || node["aria-hidden"] == "true" { return true }
        guard let style = node["style"] else { return false }
        let plain = style.lowercased().filter { !$0.isWhitespace }
        return plain.contains("display:none") || plain.contains("visibility:hidden")
    }

    /// Whether it heads an article rather than the site.
    private func holdsHeading(_ index: Int) -> Bool {
        isInArticle[index] || headingsBefore[tree.ends[index]] > headingsBefore[index]
    }

    /// Whether it holds so much of the page's prose that it cannot be what stands around it.
    private func holdsMuch(_ index: Int) -> Bool {
        whole.prose[index] >= 250 && whole.prose[index] * 10 > whole.prose[body] * 4
    }

    private func holdsMost(_ index: Int) -> Bool {
        whole.prose[index] >= 250 && whole.prose[index] * 10 > whole.prose[body] * 7
    }

    private static let roles: Set<String> = [
        "navigation", "search", "menu", "menubar", "banner", "contentinfo", "dialog", "alertdialog", "tablist",
        "complementary", "alert", "toolbar", "button", "tooltip",
    ]
}
