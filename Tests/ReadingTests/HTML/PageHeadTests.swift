import Testing

@testable import Reading

@Suite struct `What a page states in its head` {
    @Test(
        arguments: [
            (
                #"<link rel="alternate" type="application/rss+xml" href="flode">"#,
                ["https://huset.example/sv/sida/flode"]
            ),
            (
                #"<base href="/b/"><link rel="ALTERNATE" type="Application/Atom+XML; charset=utf-8" href="a">"#,
                ["https://huset.example/b/a"]
            ),
            (#"<link rel="alternate" type="application/feed+json" href="/j">"#, ["https://huset.example/j"]),
            (
                #"<link rel=alternate type=application/rss+xml href="feed:https://annan.example/r">"#,
                ["https://annan.example/r"]
            ),
            (
                #"<link rel=alternate type=application/rss+xml href="feed://annan.example/r">"#,
                ["http://annan.example/r"]
            ),
            (
                #"<link rel=alternate type=application/rss+xml href=/r><link rel=alternate type=application/rss+xml href="/r">"#,
                ["https://huset.example/r"]
            ),
            (#"<link rel=alternate type=application/rss+xml href="">"#, []),
            (#"<link rel=alternate hreflang=en href=/en/>"#, []),
            (#"<link rel=stylesheet type=application/rss+xml href=/r>"#, []),
            (#"<link rel=alternate type=application/json href=/api>"#, []),
            (#"<link rel=alternate type=application/rss+xml href="javascript:x">"#, []),
        ] as [(String, [String])]) func `are its feeds`(html: String, feeds: [String]) throws
    {
        #expect(try PageExtract.of("<head>\(html)</head><p>x").feeds.map(\.url) == feeds)
    }

    @Test func `are its title, author, language, description and lasting address`() throws {
        let page = try PageExtract.of(
            """
            <html lang="sv-SE"><head><title>Kurs – Huset</title><meta property="og:title" content="Kurs i export">
            <meta name="author" content="Ada  Lind"><meta name="description" content="Om kursen">
            <link rel="canonical" href="/kurs"></head><body><h1>Kurs</h1></body></html>
            """)
        #expect(page.title == "Kurs i export")
        #expect(page.author == "Ada Lind")
        #expect(page.language == "sv-SE")
        #expect(page.description == "Om kursen")
        #expect(page.link == "https://huset.example/kurs")
    }

    @Test func `is a title in its heading where nothing else gives one`() throws {
        #expect(try PageExtract.of("<title>Huset</title><h1>Kurs</h1>").title == "Kurs")
        #expect(try PageExtract.of("<title>Huset</title><h1>A</h1><h1>B</h1>").title == "Huset")
    }

    @Test func `leaves links absolute, each once, without scripts`() throws {
        let page = try PageExtract.of(
            "<a href=a>1</a><a href=/sv/sida/a>2</a><a href='javascript:x'>3</a><a href='mailto:a@b.example'>4</a>")
        #expect(page.links == ["https://huset.example/sv/sida/a"])
    }
}
