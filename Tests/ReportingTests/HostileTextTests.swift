import FoundationEssentials
import Language
import Model
import Testing

@testable import Reporting

/// Every sign that means something to HTML, Markdown or a spreadsheet, as a page may use it.
private let hostile =
    "=1+1 <script>x()</script> \"><img src=x onerror=x> '&amp; {{title}} ]]> [a](javascript:x) `c` **b** | ~~d~~ <!-- \u{202E}\u{0} \\ # 1."

@Suite struct `S17 Text from foreign pages` {
    private var report: Report {
        var report = Report.full(text: hostile, title: hostile)
        report.context = .sample(title: hostile, promoter: hostile, url: "https://sparbron.example.se/\"><b>")
        report.region = hostile
        return report
    }

    @Test func `S17 adds no element and no attribute to the page`() {
        // The language of a quotation is guessed, and may be marked.
        let names = Set(Markup(HTMLReport().render(report, in: .swedish)).tags.filter { $0 != "p lang=" })
        let plain = Set(Markup(HTMLReport().render(.full(), in: .swedish)).tags)
        #expect(names == plain)
        #expect(!names.isEmpty)
    }

    @Test func `S17 is shown as it was written`() {
        let page = HTMLReport().render(report, in: .swedish)
        #expect(page.contains("&lt;script&gt;x()&lt;/script&gt;"))
        #expect(page.contains("{{title}}"))
        #expect(!page.unicodeScalars.contains("\u{202E}"))
        #expect(!page.unicodeScalars.contains("\u{0}"))
    }

    @Test func `S17 is no markup in Markdown`() {
        let text = MarkdownReport().render(report, in: .swedish)
        let unescaped = text.replacing("\\<", with: "")
        #expect(!unescaped.contains("<script") && !unescaped.contains("<img"))
        #expect(text.contains("\\<script\\>"))
        #expect(text.contains("\\[a\\](javascript:x)"))
        #expect(text.contains("\\`c\\` \\*\\*b\\*\\* \\| \\~\\~d\\~\\~ \\<\\!--"))
    }

    @Test(arguments: [
        "- punkt", "+ punkt", "=====", "# rubrik", "1. ett", "12) tolv", "> citat", "    kod", "a\n# rubrik",
    ])
    func `S17 begins no block in Markdown`(text: String) {
        let rendered = MarkdownReport().render(.full(title: text), in: .swedish)
        let plain = MarkdownReport().render(.full(title: "Vanlig titel"), in: .swedish)
        func shape(_ text: String) -> [Character?] { text.split(separator: "\n").map(\.first) }
        #expect(shape(rendered) == shape(plain))
    }

    @Test(arguments: [
        "javascript:alert(1)", "data:text/html,x", "JavaScript:x", "vbscript:x", " https://x.example.se",
        "//x.example.se",
    ])
    func `S17 an address of another scheme is no link`(address: String) {
        #expect(SafeAddress.link(address) == "")
        var report = Report.full()
        report.findings[0].evidence[0].url = address
        report.changes = []
        #expect(!HTMLReport().render(report, in: .swedish).lowercased().contains("href=\"\(address.lowercased())"))
    }

    @Test func `S17 an address cannot end where it stands`() {
        #expect(
            SafeAddress.link("https://x.example.se/\"><b>a b\n`|") == "https://x.example.se/%22%3E%3Cb%3Ea%20b%0A%60%7C"
        )
        #expect(SafeAddress.link("https://x.example.se/å?a=1&b=%20#c") == "https://x.example.se/å?a=1&b=%20#c")
    }

    @Test(arguments: ["=1+1", "+46 90 12 34 56", "-5", "@namn", "＝1", "”ord”; \"citat\"\nrad två", hostile])
    func `S20 a table for a spreadsheet runs nothing and reads back`(text: String) throws {
        let bytes = Array(CSVReport().render(.full(text: text, title: text), in: .swedish).utf8)
        #expect(bytes.starts(with: [0xEF, 0xBB, 0xBF]))
        for row in try CSVTable(parsing: bytes).rows {
            for cell in row { #expect(!"=+-@\t\r＝＋－＠".contains(cell.first ?? "x")) }
        }
        let table = try CSVTable(parsing: bytes, unescapingFormulas: true)
        let quotation = try #require(table.column(named: "Citat"))
        #expect(table.rows.contains { $0[quotation] == text.printable })
        let offering = try #require(table.column(named: "Insats"))
        #expect(table.rows.contains { $0[offering] == text.printable })
    }
}

/// A page's tags with the names of their attributes, read without mercy: what a `<` begins is a tag.
private struct Markup {
    private(set) var tags: [String] = []

    init(_ page: String) {
        for part in page.split(separator: "<").dropFirst() {
            let inner = part.prefix { $0 != ">" }
            var tag = ""
            for (index, piece) in inner.split(separator: "\"", omittingEmptySubsequences: false).enumerated()
            where index.isMultiple(of: 2) { tag += piece }
            tags.append(tag)
        }
    }
}
