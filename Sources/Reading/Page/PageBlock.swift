/// A run of visible text that stands by itself: a paragraph, a cell, a line before a line break.
struct PageBlock: Sendable, Hashable {
    var text: String
    /// The element that it stands in, the nearest that sets it apart.
    var node: Int
    /// The nodes of its first and last text.
    var nodes: Range<Int>
    /// What the page calls it: the `dt`, the `th`, the words before a colon.
    var label: String?
    var isBold = false
    /// UTF-8 bytes of its text that are bold, from its start on.
    var boldPrefix = 0
}
