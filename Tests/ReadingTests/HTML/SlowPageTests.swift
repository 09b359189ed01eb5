import Testing

@testable import Reading

/// Pages whose makers want us to be slow. Each would take minutes where the time grew with the square of the page.
@Suite(.timeLimit(.minutes(1))) struct `The extract of a hostile page` {
    private static func many(_ count: Int, _ text: String) -> String { String(repeating: text, count: count) }

    @Test(arguments: [
        many(600, "<div class=date itemprop=x itemscope>") + many(4_000, "ord "),
        many(8_000, "<p itemscope><b itemprop=a>1</b></p>"),
        many(8_000, "<meta name=a content=b>"),
        many(600, "<header><section class=nav property=a>") + many(20_000, "<header>x</header>"),
        "<div id=a>" + many(1_000, "<i itemprop=p>x</i>") + "</div>" + many(1_000, "<p itemscope itemref=a></p>"),
        many(
            30_000,
            "<div class=article-body><p>En mening som är lång nog för att räknas som löpande text i en artikel.</p></div>"
        ),
        "<script type='application/ld+json'>" + many(200_000, "{\"a\":") + "</script>",
        many(600, "<figure>") + many(10_000, "<time>1 maj 2026</time>"),
    ]) func `S13 is read in time that its size bounds`(html: String) {
        let page = try? PageExtract.of(html)
        #expect(page?.structured.count ?? 0 <= 100_000)
        #expect(page?.text.utf8.count ?? 0 <= html.utf8.count)
    }
}
