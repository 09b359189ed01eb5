/// Finds the paragraphs of plain text: an empty line, a label, a bullet or a page's end parts them.
enum TextParagraphs {
    /// Paragraphs of one text; what follows is not read.
    static let limit = 5_000

    /// - Parameter text: a form feed in it ends a page.
    static func read(_ text: String) -> [TextParagraph] {
        var paragraphs: [TextParagraph] = []
        let pages = text.split(separator: "\u{C}", omittingEmptySubsequences: false)
        for (index, page) in pages.enumerated() where paragraphs.count < limit {
            read(page, page: pages.count > 1 ? index + 1 : nil, into: &paragraphs)
        }
        return Array(paragraphs.prefix(limit))
    }

    private static func read(_ text: Substring, page: Int?, into paragraphs: inout [TextParagraph]) {
        var isOpen = false
        let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        for (index, written) in lines.enumerated() {
            let line = PlainText.collapsing(written)
            if line.isEmpty {
                isOpen = false
            } else if isOpen, let last = paragraphs.last, !standsApart(line), LabelledText.split(last.text) == nil {
                paragraphs[paragraphs.count - 1].text = joined(last.text, line)
                paragraphs[paragraphs.count - 1].lineCount += 1
            } else {
                paragraphs.append(TextParagraph(text: line, page: page, line: index + 1, lineCount: 1))
                isOpen = true
            }
        }
    }

    private static func standsApart(_ line: String) -> Bool {
        guard let first = line.first else { return true }
        return "•–-*·▪■●o".contains(first) && line.dropFirst().first == " " || LabelledText.split(line) != nil
    }

    /// "export-" and "garanti" are one word; "små-" and "och" are not, but nobody can tell: the hyphen stays before "och".
    private static func joined(_ text: String, _ line: String) -> String {
        let goesOn = line.first?.isLowercase == true && !line.hasPrefix("och ") && !line.hasPrefix("eller ")
        guard text.hasSuffix("-"), !text.hasSuffix(" -"), goesOn else { return text + " " + line }
        return text.dropLast() + line
    }
}
