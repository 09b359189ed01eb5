public import Language

/// The report as CommonMark, for mail and wikis.
public struct MarkdownReport: ReportFormat {
    public static let name = "md"
    public static let title = "Markdown"
    public static let mediaType = "text/markdown; charset=utf-8"

    public init() {}

    public func render(_ report: Report, in language: TextLanguage) -> String {
        let page = ReportPage(report, language)
        var lines = ["# \(escaped(page.title))", "", escaped(page.span), ""]
        if page.sections.isEmpty { lines += [escaped(page.nothing), ""] }
        for section in page.sections {
            lines += ["## \(escaped(section.heading)) (\(section.count))", "", escaped(section.lead), ""]
            for item in section.items { lines += self.lines(of: item, page) }
            if section.hasFolded { lines += ["**\(section.foldedCount) \(escaped(section.fold))**", ""] }
            for item in section.folded { lines += self.lines(of: item, page) }
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private func lines(of item: ReportPage.Item, _ page: ReportPage) -> [String] {
        var lines = ["### \(escaped(item.label)): \(escaped(item.heading))", ""]
        lines.append(
            "\(escaped(item.who)) · \(page.sinceLabel) \(item.since) · \(item.ids.map { "`\($0)`" }.joined(separator: " "))"
        )
        if let why = item.why { lines += ["", escaped(why)] }
        for difference in item.differences {
            let parts = difference.parts.map { part in
                part.isRemoved
                    ? "~~\(escaped(part.text))~~" : part.isAdded ? "**\(escaped(part.text))**" : escaped(part.text)
            }
            lines += ["", "*\(escaped(difference.label)):* \(parts.joined(separator: " "))"]
        }
        for quote in item.quotes where quote.text != nil || quote.url != nil {
            let words = quote.text.map { [page.quoted(escaped($0))] } ?? []
            lines += ["", "> " + (words + (quote.url.map { ["<\($0)>"] } ?? [])).joined(separator: " ")]
        }
        if let message = item.message { lines += ["", "\(page.messageLabel) \(escaped(message))"] }
        if let action = item.action { lines += ["", "**\(page.actionLabel)** \(escaped(action))"] }
        return lines + [""]
    }

    /// Backslashes before all that Markdown reads as markup (CommonMark §2.4), and no line of the text's own (S17).
    ///
    /// What is markup only at the start of a line, `-` or `1.`, is escaped only there.
    private func escaped(_ text: String) -> String {
        let words = text.split(whereSeparator: \.isNewline).joined(separator: " ")
        let start = words.drop { $0.isWhitespace }
        var escaped = ""
        for character in start {
            if "\\`*_[]<>~|&!#".contains(character) || escaped.isEmpty && "+-=".contains(character) { escaped += "\\" }
            escaped.append(character)
        }
        return orderedMarkEscaped(escaped)
    }

    /// `1.` and `1)` begin a list.
    private func orderedMarkEscaped(_ text: String) -> String {
        let digits = text.prefix { $0.isASCII && $0.isNumber }
        guard !digits.isEmpty, let mark = text[digits.endIndex...].first, mark == "." || mark == ")" else {
            return text
        }
        return digits + "\\" + text[digits.endIndex...]
    }
}
