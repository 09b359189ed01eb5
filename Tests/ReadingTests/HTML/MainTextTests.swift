import Testing

@testable import Reading

/// Sentences enough for a text to be one.
private let prose = """
    <p>Föreningen öppnade i fjol en verkstad där den som vill kan laga sin cykel, låna verktyg och få råd av någon som kan.</p>
    <p>I år blir det fler kvällar, längre öppettider och en kurs för nybörjare, säger verkstadens samordnare om planerna.</p>
    <p>Den som vill hjälpa till anmäler sig på plats; inga förkunskaper behövs, och fika bjuds det på varje torsdag.</p>
    """

@Suite struct `The main text of a page` {
    struct Around: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let html: String
        let wanted: String
        let unwanted: String

        init(_ build: String, _ html: String, wanted: String = "låna verktyg", unwanted: String) {
            testDescription = build
            self.html = html
            self.wanted = wanted
            self.unwanted = unwanted
        }
    }

    static let pages = [
        Around("a menu", "<nav><a href=/a>Alla sidor</a></nav><main>\(prose)</main>", unwanted: "Alla sidor"),
        Around(
            "a footer", "<main>\(prose)</main><footer>Organisationsnummer 1</footer>", unwanted: "Organisationsnummer"),
        Around(
            "a box of related things by its name",
            "<div class='article-body'>\(prose)<div class='related-posts'><p>Annan sak om något helt annat</p></div></div>",
            unwanted: "Annan sak"),
        Around(
            "a consent box", "<div class='cookie-banner'>Vi använder småfiler</div><div id=content>\(prose)</div>",
            unwanted: "småfiler"),
        Around(
            "comments longer than the text",
            "<article>\(prose)</article><div id=comments>\(prose.replacing("verktyg", with: "åsikter"))\(prose)</div>",
            unwanted: "åsikter"),
        Around(
            "an invitation to read on", "<article>\(prose)<p><b>Läs också:</b> <a href=/x>Om bilar</a></p></article>",
            unwanted: "Om bilar"),
        Around(
            "a heading with nothing left below",
            "<article>\(prose)<h2>Vidare</h2><ul><li><a href=/x>Dit</a></ul></article>",
            unwanted: "Vidare"),
        Around(
            "a photographer's name", "<article>\(prose)<p>Foto: Någon Person</p></article>", unwanted: "Någon Person"),
        Around("what nobody sees", "<main>\(prose)<p hidden>Dold rad</p></main>", unwanted: "Dold rad"),
        Around("scripts", "<main>\(prose)<script>var dold = 1</script></main>", unwanted: "dold"),
    ]

    @Test(arguments: pages) func `is told from`(page: Around) throws {
        let text = try PageExtract.of("<!doctype html><body>\(page.html)").text
        #expect(text.contains(page.wanted))
        #expect(!text.contains(page.unwanted))
    }

    @Test(arguments: [
        "<div class=post-content>\(prose)</div>", "<article>\(prose)</article>", "<div><div>\(prose)</div></div>",
        "<table><tr><td>\(prose)</td></tr></table>", "<form>\(prose)</form>",
        "<noscript><div>\(prose)</div></noscript>",
        "<div class='field--label-hidden'>\(prose)</div>",
    ]) func `is found in whatever holds it`(html: String) throws {
        let text = try PageExtract.of("<body><ul><li><a href=/a>Hem</a></ul>\(html)").text
        #expect(text.split(separator: "\n").count == 3)
        #expect(text.hasPrefix("Föreningen öppnade"))
    }

    @Test func `includes the lead above it`() throws {
        let html =
            "<main><header><h1>Verkstaden</h1><p class=lead>Nu lagas cyklarna i den gamla mjölkbutiken.</p></header>"
        let text = try PageExtract.of("<body>\(html)<div class=article-body>\(prose)</div></main>").text
        #expect(text.hasPrefix("Nu lagas cyklarna"))
    }

    @Test func `joins the parts that a page cuts it into`() throws {
        let parts = prose.split(separator: "\n").map { "<div class='text-block'>\($0)</div><hr>" }.joined()
        #expect(try PageExtract.of("<body><main>\(parts)</main>").text.contains("inga förkunskaper"))
    }

    @Test func `keeps words together and blocks apart`() throws {
        let html = "<main>\(prose)<p>H<sub>2</sub>O är <b>vatten</b>, sade<br>hon&nbsp;då till oss alla.</p></main>"
        #expect(try PageExtract.of(html).text.contains("H2O är vatten, sade\nhon då till oss alla."))
    }

    @Test func `is taken from structured data where the page shows only a shell`() throws {
        let body = String(repeating: "Hela berättelsen om verkstaden står bara här. ", count: 8)
        let script = #"<script type="application/ld+json">{"@type": "NewsArticle", "articleBody": "\#(body)"}</script>"#
        #expect(try PageExtract.of("<body>\(script)<div id=app></div>").text.hasPrefix("Hela berättelsen"))
    }

    @Test(arguments: ["", "<", "<html>", "<body></body>", "<p>", "\u{FFFD}\u{FFFD}", "<a href=x>y</a>"])
    func `of next to nothing is next to nothing`(html: String) {
        let text = try? PageExtract.of(html).text
        #expect(text ?? "" == "" || text?.utf8.count ?? 0 < 10)
    }

    @Test func `S8 of a page nested a thousand deep is read`() throws {
        let deep = String(repeating: "<div>", count: 1_000)
        #expect(try PageExtract.of("<body>\(deep)\(prose)").text.contains("låna verktyg"))
    }
}
