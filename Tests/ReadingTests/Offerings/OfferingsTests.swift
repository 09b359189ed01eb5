import Model
import Testing

@testable import Reading

@Suite struct `The offerings of a page` {
    @Test(arguments: PageFixture.cards + PageFixture.lists + PageFixture.tables + PageFixture.singles)
    func `are found by the page's own structure`(page: PageFixture) throws {
        let reading = try page.reading()
        #expect(reading.observations.map(\.title.value) == page.offers.map(\.title))
        #expect(reading.observations.map(\.url) == page.offers.map { $0.url ?? page.url })
        #expect(reading.rules == page.rules)
        #expect(reading.judgement == .content)
    }

    @Test(arguments: PageFixture.nothing)
    func `are not seen where there are none`(page: PageFixture) throws {
        let reading = try page.reading()
        #expect(reading.observations.map(\.title.value) == [])
        #expect(reading.judgement == .nothing)
    }

    @Test(arguments: [
        (
            "a section of a page in English",
            "<main><div><h1>Finance for exporters</h1><p>The fund supplements the banks.</p></div><section><h2>Order Loan</h2>"
                + "<p>We lend up to SEK 2 million until the foreign buyer has paid for the goods.</p></section></main>",
            "Order Loan"
        ),
        (
            "an anchor in a table of 2004",
            "<table><tr><td><a href=/>Start</a><br><a href=/om>Om oss</a></td><td><h1>Stöd på landsbygden</h1>"
                + "<p>Vi handlägger stöd i hela länet.<h3><a name=gard>Förädling på gården</a></h3><p>Mejerier och "
                + "slakterier får 40 procent av kostnaden för en investering.</td></tr><tr><td colspan=2><hr>Kontakt: 0910-10 00, "
                + "Utskriven 2026-11-23</td></tr></table>",
            "Förädling på gården"
        ),
    ])
    func `is the one that is left of a list`(build: String, html: String, title: String) throws {
        let page = PageFixture(build: build, url: "https://framjaren.example/en", html: "<body>\(html)</body>")
        #expect(try page.reading().observations.map(\.title.value) == [title])
    }

    @Test(arguments: [
        "Sidan ändrad 18 juni 2026", "Utskriven 2027-02-08", "Revised 3 May 2026", "Sidan granskades 2026-01-02",
    ])
    func `are not described by when their page was changed`(mark: String) throws {
        let page = PageFixture(
            build: mark,
            html:
                "<main><h1>Exportlån</h1><p>Vi lånar ut högst två miljoner kronor till företag med en order utomlands."
                + "</p><p>\(mark)</p></main>")
        let observation = try #require(try page.reading().observations.first)
        #expect(!observation.passages.contains { $0.text == mark })
    }
}
