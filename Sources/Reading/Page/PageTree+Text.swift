extension MarkupTag {
    /// Whether its content stands apart from what is before and after it.
    var isBlock: Bool {
        switch self {
        case .address, .article, .aside, .blockquote, .body, .caption, .center, .dd, .details, .dialog, .dir, .div, .dl,
            .dt, .fieldset, .figcaption, .figure, .footer, .form, .h1, .h2, .h3, .h4, .h5, .h6, .header, .hgroup, .hr,
            .html, .legend, .li, .main, .menu, .nav, .ol, .p, .pre, .search, .section, .summary, .table, .tbody, .td,
            .tfoot, .th, .thead, .tr, .ul:
            true
        default: false
        }
    }

    /// 1…6 for `h1`…`h6`.
    var headingLevel: Int? {
        switch self {
        case .h1: 1
        case .h2: 2
        case .h3: 3
        case .h4: 4
        case .h5: 5
        case .h6: 6
        default: nil
        }
    }
}

extension PageTree {
    /// Whether it, or anything that it stands in, is not to be read as content.
    func isContent(_ index: Int) -> Bool { nodes[index].part == .content }

    /// The visible text of a range of nodes as one line.
    func text(in range: Range<Int>) -> String {
        var plain = PlainText()
        var at = range.lowerBound
        while at < range.upperBound {
            let node = nodes[at]
            guard node.part == .content else {
                at = node.end
                continue
            }
            if node.isText {
                plain.append(node.text)
            } else if node.tag.isBlock || node.tag == .br {
                plain.separate()
            }
            at += 1
            if at < range.upperBound, endsBlock(between: at - 1, and: at) { plain.separate() }
        }
        return plain.text
    }

    func text(of index: Int) -> String { text(in: subtree(index)) }

    /// Whether a block ends between two nodes that follow each other.
    private func endsBlock(between earlier: Int, and later: Int) -> Bool {
        var at = earlier
        while at >= 0, nodes[at].end <= later {
            if nodes[at].tag.isBlock { return true }
            at = nodes[at].parent
        }
        return false
    }
}
