/// The text of an element as a reader sees it: scripts and styles left out, a line for each block.
enum VisibleText {
    /// UTF-8 bytes of all texts that a reader takes from one page, the same text counted as often as it is taken.
    static let pageLimit = 8_000_000
    /// UTF-8 bytes of one text; what follows is left out.
    static let lengthLimit = 200_000

    static func text(of node: MarkupNode, limit: Int = lengthLimit) -> String {
        var builder = TextBuilder()
        append(node, to: &builder, limit: limit)
        return builder.string
    }

    /// On one line.
    static func line(of node: MarkupNode, limit: Int = lengthLimit) -> String {
        text(of: node, limit: limit).replacing("\n", with: " ")
    }

    private static func append(_ top: MarkupNode, to builder: inout TextBuilder, limit: Int) {
        top.walk { node in
            guard node.isElement else {
                node.withTextBytes { builder.append($0) }
                return builder.bytes.count > limit ? .stop : .skip
            }
            if isNeverSeen(node.tag) { return .skip }
            if standsApart(node.tag) {
                builder.breakLine()
            } else if node.tag == .td || node.tag == .th {
                builder.separate()
            }
            return .descend
        } leaving: { node in
            if standsApart(node.tag) { builder.breakLine() }
        }
    }

    /// Whether its content is nothing that a reader sees.
    static func isNeverSeen(_ tag: MarkupTag) -> Bool {
        switch tag {
        case .script, .style, .template, .head, .noscript, .svg, .math, .iframe, .object, .embed, .applet, .canvas,
            .audio, .video, .datalist, .map, .noframes, .frameset, .select, .textarea:
            true
        default: false
        }
    }

    /// Whether it begins and ends a line.
    static func standsApart(_ tag: MarkupTag) -> Bool {
        switch tag {
        case .address, .article, .aside, .blockquote, .body, .br, .caption, .center, .dd, .details, .dialog, .dir, .div,
            .dl, .dt, .fieldset, .figcaption, .figure, .footer, .form, .h1, .h2, .h3, .h4, .h5, .h6, .header, .hgroup,
            .hr, .html, .legend, .li, .main, .menu, .nav, .ol, .p, .pre, .section, .summary, .table, .tbody, .tfoot,
            .thead, .tr, .ul, .option, .search:
            true
        default: false
        }
    }
}
