import Model
import Testing

@testable import Reading

@Suite struct `When a page was published` {
    @Test(arguments: [
        (#"<meta property="article:published_time" content="2026-03-04T08:00:00+01:00">"#, "2026-03-04T07:00:00Z"),
        (#"<meta name="DC.date.issued" content="2026-03-04">"#, "2026-03-04"),
        (#"<meta name="pubdate" content="20260304">"#, "2026-03-04"),
        (
            #"<script type="application/ld+json">{"@type":"BlogPosting","datePublished":"2026-03-04"}</script>"#,
            "2026-03-04"
        ),
        (#"<body><h1>R</h1><time datetime="2026-03-04">i onsdags</time>"#, "2026-03-04"),
        (#"<body><h1>R</h1><span class="entry-date">4. März 2026</span>"#, "2026-03-04"),
        (#"<body><h1>R</h1><p class="datum">Publicerad den 4 mars 2026</p>"#, "2026-03-04"),
        (#"<body><h1>R</h1><p>Postat: 04.03.2026 av redaktionen</p>"#, "2026-03-04"),
        (#"<body><div itemscope><meta itemprop="datePublished" content="2026-03-04"></div>"#, "2026-03-04"),
    ]) func `is read where a page states it`(html: String, expected: String) throws {
        #expect(try PageExtract.of(html).published == expected)
    }

    @Test(arguments: [
        "https://huset.example/2026/03/04/nytt", "https://huset.example/nytt-2026-03-04.html",
        "https://huset.example/20260304/nytt", "https://huset.example/aktuellt/04-03-2026",
    ]) func `is read from its address`(url: String) throws {
        #expect(try PageExtract.of("<p>x</p>", at: url).published == "2026-03-04")
    }

    @Test func `comes from the article rather than from another date on the page`() throws {
        let page = """
            <meta property="article:modified_time" content="2026-05-06"><body><div class=date>1 januari 2020</div>
            <h1>R</h1><time class=published datetime="2026-03-04">4 mars</time><div class=date>2 februari 2021</div>
            """
        let extract = try PageExtract.of(page)
        #expect(extract.published == "2026-03-04")
        #expect(extract.updated == "2026-05-06")
    }

    @Test(arguments: [
        "<p>Ring 08-123 45 67, rum 12.30, paragraf 2026:304</p>", "<p>Den 31 februari 2026</p>",
        #"<meta name="date" content="1 maj 1802">"#, #"<meta name="date" content="2031-01-01">"#,
    ]) func `is not made up`(html: String) throws {
        #expect(try PageExtract.of(html).published == nil)
    }

    @Test(
        arguments: [
            ("2026-03-04", "2026-03-04"), ("4.3.2026", "2026-03-04"), ("04/03/26", "2026-03-04"),
            ("4 mars 2026", "2026-03-04"),
            ("March 4th, 2026", "2026-03-04"), ("4 de marzo de 2026", "2026-03-04"), ("4 marca 2026", "2026-03-04"),
            ("2026年3月4日", "2026-03-04"), ("le 4 mars 2026", "2026-03-04"), ("13/25/2026", nil), ("mars 2026", nil),
        ] as [(String, String?)]) func `is written in many ways`(text: String, day: String?)
    {
        #expect(WrittenDays.first(in: text)?.description == day)
    }

    @Test func `has the month first only in American pages`() {
        #expect(WrittenDays.first(in: "03/04/2026", monthFirst: true)?.description == "2026-03-04")
        #expect(WrittenDays.first(in: "03/04/2026")?.description == "2026-04-03")
    }
}
