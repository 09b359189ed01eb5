/// Lines of plain text that belong together, and where they stand.
struct TextParagraph: Sendable, Hashable {
    /// UTF-8 bytes of a heading, at most.
    static let headingLimit = 100

    /// On one line, words that were parted at a line's end joined.
    var text: String
    /// Counted from 1; nil for a text that has no pages.
    var page: Int?
    /// Of its page, counted from 1.
    var line: Int
    var lineCount: Int

    var place: String { (page.map { "page[\($0)]/" } ?? "") + "line[\(line)]" }

    /// One short line that is no sentence and no label with its value.
    var isHeading: Bool {
        lineCount == 1 && text.utf8.count <= Self.headingLimit && text.first?.isLetter == true
            && !".,;:!?".contains(text.last ?? ".") && LabelledText.split(text) == nil
    }
}
