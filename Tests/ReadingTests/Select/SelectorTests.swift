import Testing

@testable import Reading

@Suite struct `A selector` {
    /// `<ul id=lista>` with five items, a box, a form: what each rule finds, by the elements' `data-n`.
    private static let html = """
        <html><body><div class="box kort stor" data-n="box" lang="sv-SE"><h3 data-n="h">Rubrik</h3><p data-n="p1">Ett</p><p class="sist" data-n="p2">Två <a href="/lan/ett?x=1" data-n="a1">länk</a></p></div>
        <ul id="lista" data-n="ul"><li data-n="1">a</li><li class="kort" data-n="2">b</li><li data-n="3">c</li><li data-n="4"><a href="https://ann.example/o.PDF" data-n="a2">d</a></li><li data-n="5"></li></ul>
        <div class="kortlek" data-n="lek"><p data-n="p3">it's "it"</p></div></body></html>
        """

    private func found(_ text: String) throws -> [String] {
        let selector = try Selector(text)
        return try MarkupDocument.withHTML(Array(Self.html.utf8)) { document in
            try document.nodes(matching: PathExpression(selector.xpath)).map { $0.attribute("data-n") ?? $0.name }
        }
    }

    @Test(
        arguments: [
            ("li", ["1", "2", "3", "4", "5"]), ("LI", ["1", "2", "3", "4", "5"]), (".kort", ["box", "2"]),
            ("div.kort.stor", ["box"]), ("#lista > li:first-child", ["1"]), ("li:last-child", ["5"]),
            ("li:nth-child(2n+1)", ["1", "3", "5"]), ("li:nth-child(even)", ["2", "4"]),
            ("li:nth-child(-n + 2)", ["1", "2"]),
            ("li:nth-last-child(2)", ["4"]), ("p:nth-of-type(2)", ["p2"]), ("p:last-of-type", ["p2", "p3"]),
            ("li:not(.kort):not(:empty)", ["1", "3", "4"]), ("li:has(> a)", ["4"]), ("div:has(h3, ul)", ["box"]),
            ("h3 + p", ["p1"]), ("h3 ~ p", ["p1", "p2"]), ("div a, ul a", ["a1", "a2"]), ("div  >  p.sist   a", ["a1"]),
            (":is(ul, div) > :is(h3, li.kort)", ["h", "2"]), ("p:not(div.kortlek p)", ["p1", "p2"]),
            ("li:only-child", []), ("p:only-child", ["p3"]), ("p:contains('Två')", ["p2"]),
            ("[href]", ["a1", "a2"]), ("a[href^='/lan/']", ["a1"]), ("a[href*=\"ann.\"]", ["a2"]),
            ("a[href$='.pdf' i]", ["a2"]), ("a[href$='.pdf']", []), ("[class~=stor]", ["box"]), ("[lang|=sv]", ["box"]),
            ("[class^='']", []), ("[data-n='p3']", ["p3"]), ("*#lista", ["ul"]),
        ] as [(String, [String])])
    func `of CSS finds what a browser finds`(text: String, expected: [String]) throws {
        #expect(try found(text) == expected)
    }

    @Test(
        arguments: [
            ("//li[@class='kort']", ["2"]), ("xpath:descendant::h3", ["h"]), ("(//li)[3]", ["3"]),
            ("descendant::ul", ["ul"]),
            ("//li | //h3", ["h", "1", "2", "3", "4", "5"]),
        ] as [(String, [String])])
    func `may be an XPath`(text: String, expected: [String]) throws {
        #expect(try found(text) == expected)
        #expect(try Selector(text).isCSS == false)
    }

    @Test(
        arguments: [
            ("li.", 4), ("div > > p", 7), ("a[href", 7), ("a[href^=]", 9), ("li:nth-child(x)", 14), ("p:hover", 3),
            ("p::before", 3),
            ("p:sparkling", 3), ("", 1), ("  ", 1), ("li,", 4), ("*:nth-of-type(2)", 3), ("a[title='x", 9), ("li)", 3),
            ("css: div > > p", 12), ("//li[", 6), ("//li[@class=]", 13),
        ] as [(String, Int)])
    func `that is none is refused with its column`(text: String, column: Int) {
        #expect { try Selector(text) } throws: { error in
            (error as? SelectorError)?.column == column && !"\(error)".isEmpty
        }
    }

    @Test func `is refused when it is nested without end`() {
        let text = String(repeating: ":not(", count: 40) + "p" + String(repeating: ")", count: 40)
        #expect(throws: SelectorError.self) { try Selector(text) }
    }

    @Test func `quotes any text in an XPath`() {
        #expect(XPathLiteral.quoted("a") == "'a'")
        #expect(XPathLiteral.quoted("it's") == "\"it's\"")
        #expect(XPathLiteral.quoted("it's \"it\"") == "concat('it', \"'\", 's \"it\"')")
    }
}
