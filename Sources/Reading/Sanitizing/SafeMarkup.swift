/// What may stand in a fragment that others show: nothing that runs, loads by itself or covers the page around it.
enum SafeMarkup {
    /// Elements that are kept. Others become a `span` with what stands in them, but for those that ``drops(_:)`` names.
    static func keeps(_ tag: MarkupTag) -> Bool {
        switch tag {
        case .a, .abbr, .acronym, .address, .article, .aside, .b, .bdi, .bdo, .big, .blockquote, .br, .caption, .center,
            .cite, .code, .col, .colgroup, .data, .dd, .del, .details, .dfn, .div, .dl, .dt, .em, .figcaption, .figure,
            .footer, .h1, .h2, .h3, .h4, .h5, .h6, .header, .hgroup, .hr, .i, .img, .ins, .kbd, .li, .main, .mark, .nav,
            .ol, .p, .pre, .q, .rp, .rt, .ruby, .s, .samp, .section, .small, .span, .strike, .strong, .sub, .summary,
            .sup, .table, .tbody, .td, .tfoot, .th, .thead, .time, .tr, .tt, .u, .ul, .var, .wbr:
            true
        default: false
        }
    }

    /// Elements that go with all that stands in them.
    static func drops(_ tag: MarkupTag) -> Bool {
        switch tag {
        case .script, .style, .template, .iframe, .frame, .frameset, .noframes, .object, .embed, .applet, .head, .link,
            .meta,
            .base, .basefont, .param:
            true
        default: false
        }
    }

    /// Elements that have no end tag.
    static func isVoid(_ tag: MarkupTag) -> Bool {
        switch tag {
        case .br, .hr, .img, .col, .wbr: true
        default: false
        }
    }

    /// Attributes that hold an address, and on which elements.
    static func holdsAddress(_ attribute: String, on tag: MarkupTag) -> Bool {
        switch attribute {
        case "href": tag == .a
        case "src", "longdesc": tag == .img
        case "cite": [.blockquote, .q, .del, .ins].contains(tag)
        default: false
        }
    }

    /// Attributes that are kept as they stand. No `style`, `class`, `id`, `name`, nothing that handles an event.
    static let plainAttributes: Set<String> = [
        "abbr", "align", "alt", "colspan", "datetime", "dir", "headers", "height", "hreflang", "lang", "reversed",
        "rowspan",
        "scope", "span", "start", "title", "valign", "value", "width",
    ]

    /// Schemes that an address may have. What is without one is relative.
    static let schemes: Set<String> = ["http", "https", "mailto", "tel", "ftp"]
}
