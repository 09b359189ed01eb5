import Model
import Testing

@testable import Reading

@Suite struct `A page read once` {
    private func page(_ html: String) throws -> Page {
        let tree = try MarkupDocument.withHTML(Array(html.utf8)) { PageTree($0) }
        return Page(tree, url: "https://framjaren.example/a/b", snapshot: "s")
    }

    private func main(_ html: String) throws -> String {
        let page = try page(html)
        return page.tree.text(in: page.mainRange)
    }

    @Test(arguments: [
        ("<p>a\u{A0}b \n c</p>", "a b c"), ("<p>mo\u{AD}bil\u{200B}nät</p>", "mobilnät"),
        ("<p>fo\u{308}retag</p>", "företag"),
        ("<p>ett<br>två</p><p>tre</p>", "ett två tre"), ("<p>an<b>ta</b>gen</p>", "antagen"),
        ("<p>x<script>y</script>z</p>", "xz"),
        ("<p>syns<span hidden>inte</span><span aria-hidden=true>alls</span></p>", "syns"),
        ("<p>syns<span style='display: none'>inte</span><span class=sr-only>hörs</span></p>", "syns"),
    ])
    func `shows its visible text`(html: String, text: String) throws {
        let seen = try main("<main>\(html)</main>")
        #expect(Array(seen.unicodeScalars) == Array(text.unicodeScalars))
    }

    @Test func `a line of contacts and the small print after it are two blocks`() throws {
        func blocks(_ html: String) throws -> [String] {
            let page = try page("<main><h1>Lån</h1><p>\(html)</p></main>")
            return BlockReader(page.tree, tables: [:]).blocks(in: page.mainRange).map(\.text)
        }
        #expect(
            try blocks("info@a.example, 031-390 06 70 &nbsp; Utskriven 2027-02-08")
                == ["Lån", "info@a.example, 031-390 06 70", "Utskriven 2027-02-08"])
        #expect(
            try blocks("info@a.example svarar på frågor om lånet") == [
                "Lån", "info@a.example svarar på frågor om lånet",
            ])
        #expect(try blocks("Sidan uppdaterad 3 maj 2026") == ["Lån", "Sidan uppdaterad 3 maj 2026"])
    }

    @Test(arguments: [
        "<nav>x</nav>", "<div class='breadcrumbs'><a href=/>x</a></div>", "<div class=share-buttons>x</div>",
        "<footer>x</footer>",
        "<div id=CookieConsent><p>x</p></div>", "<div class=nyheter><a href=/n>x</a></div>", "<aside>x</aside>",
        "<div><h2>Nyheter</h2><p>x <a href=/n>y</a></p></div>", "<h2>Läs också</h2><p>x</p>",
        "<div role=navigation>x</div>",
        "<ul><li><a href=/>Hem</a><li><a href=/k>Kontakt</a><li><a href=/x>x</a></ul>", "<form>x</form>",
        "<h3>Latest news</h3><ul><li>x</li></ul>", "<div class='related-content'><a href=/r>x</a></div>",
    ])
    func `tells its content from what stands around it`(chrome: String) throws {
        let text = try main(
            "<main><h1>Rubrik</h1><p>Texten som är sidans egen och lång nog.</p><p>Mer av den texten.</p>\(chrome)</main>"
        )
        #expect(text == "Rubrik Texten som är sidans egen och lång nog. Mer av den texten.")
    }

    @Test(arguments: [
        "<div class=content>", "<div id=innehall>", "<main>", "<div role=main>", "<table><tr><td>", "<form><div><div>",
        "<article>",
    ])
    func `finds its main region`(opening: String) throws {
        let menu = "<div class=menu><a href=/>Hem</a> <a href=/k>Kontakt</a> <a href=/o>Om oss</a></div>"
        let text = try main(
            "<body>\(menu)\(opening)<h1>Rubrik</h1><p>Sidans text är längre än menyn och foten ihop.</p>")
        #expect(text == "Rubrik Sidans text är längre än menyn och foten ihop.")
    }

    @Test func `gives blocks their labels and places`() throws {
        let page = try page(
            """
            <html><body><main><h1>Lån</h1><p>Löpande text: med kolon, mitt i. Och mer.</p><p>Belopp: högst 2 mkr</p><p><strong>Löptid</strong><br>5 år</p>
            <dl><dt>Ränta</dt><dd>4 %</dd><dd>rörlig</dd></dl><table><tr><th>Avgift</th><td>500 kr</td></tr></table><p>Kl. 10:30 öppnar vi</p></main></body></html>
            """)
        let blocks = page.blocks(in: page.mainRange).map { ($0.label.map { "\($0)=" } ?? "") + $0.text }
        #expect(
            blocks == [
                "Lån", "Löpande text: med kolon, mitt i. Och mer.", "Belopp=högst 2 mkr", "Löptid=5 år", "Ränta=4 %",
                "Ränta=rörlig", "Avgift=500 kr",
                "Kl. 10:30 öppnar vi",
            ])
        let places = page.blocks(in: page.mainRange).map { page.tree.place(of: $0.node) }
        #expect(places[0] == "/html/body/main/h1")
        #expect(places[5] == "/html/body/main/dl/dd[2]")
    }

    @Test func `knows the headings above a place`() throws {
        let page = try page("<main><h1>A</h1><h2>B</h2><h3>C</h3><p>x</p><h2>D</h2><p id=here>y</p></main>")
        let here = try #require(page.tree.nodes.firstIndex { $0["id"] == "here" })
        #expect(page.headings(above: here) == ["A", "D"])
    }

    @Test func `S8 walks a page of any depth`() throws {
        let deep = String(repeating: "<div>", count: 1_500) + "<p>längst in</p>"
        #expect(try main("<main><h1>Djupt</h1>\(deep)</main>") == "Djupt längst in")
    }

    @Test(arguments: [
        ("Senast uppdaterad: 4 maj 2026", true), ("Granskad 19 oktober 2026", true), ("Last updated 3 May 2026", true),
        ("Uppdaterad kunskap om export får du här hos oss varje vecka", false), ("Ändrad", true),
        ("Ring 0900-11", false),
    ])
    func `tells marks of revision from text`(text: String, isMark: Bool) {
        #expect(SmallPrint.isRevisionMark(text) == isMark)
    }

    @Test(
        arguments: [
            ("site-Header__nav2", ["site", "header", "nav"]), ("mainContent", ["main", "content"]),
            ("brödSmulor", ["bröd", "smulor"]), ("", []),
        ] as [(String, [String])])
    func `takes names apart into words`(name: String, words: [String]) {
        #expect(NameWords.words(of: name) == words)
    }
}
