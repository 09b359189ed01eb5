public import Language

/// The report as CommonMark, for mail and wikis.
public struct MarkdownReport: ReportFormat {
    public static let name = "md"
    public static let mediaType = "text/markdown; charset=utf-8"

    public init() {}

    public func render(_ report: Report, in language: TextLanguage) -> String {
        let page = ReportPage(report, language)
        var lines = ["# \(escaped(page.title))", "", escaped(page.span), ""]
        if page.sections.isEmpty { lines += [escaped(page.nothing), ""] }
        for section in page.sections {
            lines += ["## \(escaped(section.heading)) (\(section.count))", "", escaped(section.lead), ""]
            for item in section.items { lines += self.lines(of: item, page) }
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private func lines(of item: ReportPage.Item, _ page: ReportPage) -> [String] {
        var lines = ["### \(escaped(item.label)): \(escaped(item.heading))", ""]
        lines.append("\(escaped(item.who)) · \(page.sinceLabel) \(item.since) · `\(item.id)`")
        if let why = item.why { lines += ["", escaped(why)] }
        for difference in item.differences {
            let parts = difference.parts.map { part in
                part.isRemoved
                    ? "~~\(escaped(part.text))~~" : part.isAdded ? "**\(escaped(part.text))**" : escaped(part.text)
            }
            lines += ["", "*\(escaped(difference.label)):* \(parts.joined(separator: " "))"]
        }
        for quote in item.quotes where quote.text != nil || quote.url != nil {
            let words = quote.text.map { "”\(escaped($0))”" } ?? ""
            lines += ["", "> \(words)\(quote.url.map { " <\($0)>" } ?? "")"]
        }
        if let action = item.action { lines += ["", "**\(page.actionLabel)** \(escaped(action))"] }
        return lines + [""]
    }

    /// Backslashes before all that Markdown reads as markup (CommonMark §2.4), and no line of the text's own (S17).
    private func escaped(_ text: String) -> String {
        var escaped = ""
        for character in text {
            if character.isNewline {
                escaped += " "
            } else {
                if "\\`*_{}[]()<>#+-!|~&".contains(character) { escaped += "\\" }
                escaped.append(character)
            }
        }
        return escaped
    }
}
