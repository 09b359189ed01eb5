/// One line of a page's text: a block, or a part of one up to a line break.
struct TextLine {
    var text: String
    /// The element that it stands in.
    var block: Int
    /// Characters, white space not counted, and how many of them are links.
    var length: Int
    var linked: Int
    /// 1…6 where it is a heading.
    var headingLevel: Int?

    var isMostlyLinks: Bool { linked * 2 > length }
}
