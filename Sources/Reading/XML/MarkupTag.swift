/// The names of HTML elements, so that a reader can `switch` over a node instead of comparing strings.
///
/// Every node of a document that was parsed as HTML knows its tag; names not listed here, text and XML are ``other``.
enum MarkupTag: UInt8, CaseIterable, Sendable {
    case other
    case a, abbr, acronym, address, applet, area, article, aside, audio
    case b, base, basefont, bdi, bdo, big, blockquote, body, br, button
    case canvas, caption, center, cite, code, col, colgroup
    case data, datalist, dd, del, details, dfn, dialog, dir, div, dl, dt
    case em, embed
    case fieldset, figcaption, figure, font, footer, form, frame, frameset
    case h1, h2, h3, h4, h5, h6, head, header, hgroup, hr, html
    case i, iframe, img, input, ins
    case kbd, label, legend, li, link
    case main, map, mark, marquee, math, menu, meta, meter
    case nav, noframes, noscript
    case object, ol, optgroup, option, output
    case p, param, picture, pre, progress
    case q, rb, rp, rt, ruby
    case s, samp, script, search, section, select, slot, small, source, span, strike, strong, style, sub, summary, sup,
        svg
    case table, tbody, td, template, textarea, tfoot, th, thead, time, title, tr, track, tt
    case u, ul, `var`, video, wbr

    /// The element's name; `other` for ``other``.
    var name: String { Self.names[Int(rawValue)] }

    private static let names = allCases.map { String(describing: $0) }

    /// The tag of an element's name in lower case.
    static let byName: [String: MarkupTag] = Dictionary(
        uniqueKeysWithValues: allCases.dropFirst().map { ($0.name, $0) })
}
