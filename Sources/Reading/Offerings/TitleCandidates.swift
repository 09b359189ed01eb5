/// Finds the elements of a page that may be titles of records.
struct TitleCandidates {
    /// Characters of a title.
    static let lengthLimit = 160

    private let page: Page
    private var tree: PageTree { page.tree }

    static func all(in page: Page) -> [TitleCandidate] {
        let finder = TitleCandidates(page: page)
        return page.mainRange.compactMap { finder.candidate(at: $0) }
    }

    private func candidate(at index: Int) -> TitleCandidate? {
        guard !isInHeading(index), !tree[index].isText, tree.isContent(index), let kind = kind(of: index) else {
            return nil
        }
        let text = TitleText.cleaned(tree.text(of: index))
        guard TitleText.isPossible(text) else { return nil }
        return TitleCandidate(kind: kind, node: index, link: link(of: index), text: text, path: path(of: index))
    }

    private func isInHeading(_ index: Int) -> Bool {
        page.heading.map { tree.subtree($0).contains(index) } ?? false
    }

    private func kind(of index: Int) -> TitleCandidate.Kind? {
        let node = tree[index]
        if let level = node.tag.headingLevel { return .heading(level: level) }
        switch node.tag {
        case .summary: return holdsHeading(index) ? nil : .opener
        case .dt: return holdsHeading(index) ? nil : .term
        case .button where node.isOpener: return isInsideTitle(index) ? nil : .opener
        case .a where node["href"] != nil: return isLeadingLink(index) ? .link : nil
        case .b, .strong: return isLeadingBold(index) ? .bold : nil
        case .div, .span, .p, .other, .a: return isNamedTitle(index) ? .named : nil
        default: return nil
        }
    }

    private func isLeadingLink(_ index: Int) -> Bool {
        guard !holdsHeading(index), !isInsideTitle(index), OfferingLink.leadsToPage(tree[index]["href"] ?? "") else {
            return false
        }
        let text = tree.text(of: index)
        return !OfferingLink.isMoreLink(text) && !OfferingLink.isPaging(TitleText.cleaned(text)) && beginsLine(index)
    }

    private func isLeadingBold(_ index: Int) -> Bool {
        guard !holdsHeading(index), !isInsideTitle(index), tree.firstAncestor(of: index, where: { $0.tag == .a }) == nil
        else { return false }
        let text = tree.text(of: index)
        guard !text.hasSuffix(":"), !FieldLabels.isLabel(text), beginsLine(index) else { return false }
        return !textAfter(index).hasPrefix(":")
    }

    private func isNamedTitle(_ index: Int) -> Bool {
        let node = tree[index]
        guard node["role"] == "heading" || node.nameWords.contains(where: { Self.titleNames.contains($0) }) else {
            return false
        }
        return !holdsHeading(index) && !isInsideTitle(index)
            && !tree.subtree(index).dropFirst().contains { tree[$0].tag.isBlock }
    }

    private static let titleNames: Set<String> = ["title", "titel", "rubrik", "heading", "headline"]

    private func holdsHeading(_ index: Int) -> Bool {
        tree.subtree(index).dropFirst().contains { tree[$0].tag.headingLevel != nil }
    }

    private func isInsideTitle(_ index: Int) -> Bool {
        tree.firstAncestor(of: index) {
            $0.tag.headingLevel != nil || $0.tag == .dt || $0.tag == .summary || $0.tag == .th || $0.isOpener
                || $0["role"] == "heading"
        } != nil
    }

    /// Whether nothing visible stands before it on its line: it begins its block, or follows a break or another link.
    private func beginsLine(_ index: Int) -> Bool {
        var at = index
        while true {
            let parent = tree[at].parent
            guard parent >= 0 else { return true }
            var before = tree[at].previous
            while before >= 0, isUnseen(before) { before = tree[before].previous }
            if before >= 0 {
                let tag = tree[before].tag
                return tag.isBlock || tag == .br || (tag == .a && tree[index].tag == .a)
            }
            if tree[parent].tag.isBlock || parent == page.main { return true }
            at = parent
        }
    }

    /// Whether a reader sees no words of it: blanks, pictures, what is hidden or chrome.
    private func isUnseen(_ index: Int) -> Bool {
        let node = tree[index]
        if node.isText { return node.part != .content || node.text.utf8.allSatisfy(\.isSpace) }
        return node.part != .content || node.tag == .img
    }

    private func textAfter(_ index: Int) -> String {
        let end = tree[index].end
        guard end < tree.nodes.count, tree[end].isText else { return "" }
        return PlainText.collapsing(tree[end].text)
    }

    private func link(of index: Int) -> Int? {
        if tree[index].tag == .a { return tree[index]["href"] == nil ? nil : index }
        let inside = tree.subtree(index).first { tree[$0].tag == .a && tree[$0]["href"] != nil }
        return inside ?? tree.firstAncestor(of: index) { $0.tag == .a && $0["href"] != nil }
    }

    private func path(of index: Int) -> String {
        var names: [String] = []
        for ancestor in tree.ancestors(of: index) {
            if ancestor == page.main { break }
            names.append(tree[ancestor].name)
        }
        return names.reversed().joined(separator: "/")
    }
}
