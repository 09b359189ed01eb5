/// One element or text of a page, as plain values: nothing of the parser is left in it.
struct PageNode: Sendable {
    /// ``MarkupTag/other`` for text and for elements without a tag of their own.
    var tag: MarkupTag
    /// The element's name where ``tag`` does not tell it.
    var otherName: String?
    var isText = false
    /// The text of a text node, as it was written.
    var text = ""
    var attributes: [(name: String, value: String)] = []
    /// −1 for the root.
    var parent: Int
    /// The sibling before it; −1 for the first.
    var previous = -1
    /// One past the last of its descendants.
    var end = 0
    /// Its number among siblings of the same name, from 1; 0 where it is the only one.
    var ordinal = 0
    /// What it is for the reader of the page.
    var part: PagePart = .content

    /// The value of an attribute; empty for one without a value, nil where it has none.
    subscript(name: String) -> String? {
        for attribute in attributes where attribute.name == name { return attribute.value }
        return nil
    }

    var name: String { otherName ?? (isText ? "text()" : String(describing: tag)) }
}

/// What a part of a page is for its reader. What holds for an element holds for all below it.
enum PagePart: UInt8, Sendable {
    case content
    /// Not to be seen: scripts, templates, `hidden`.
    case hidden
    /// Around the content: menus, footers, cookie boxes.
    case chrome
    /// News, related pages, archives: text that is about other things than what the page offers.
    case aside
}
