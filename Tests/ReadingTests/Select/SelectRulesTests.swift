import Model
import Testing

@testable import Reading

@Suite struct `Select rules` {
    private static let page = PageFixture(
        build: "rows that no general rule would take for offerings", url: "https://framjaren.example/bas/",
        html: """
            <html lang="sv"><body><nav><div class="rad"><em>Inte detta</em></div></nav>
            <div class="rad"><em>Rundresan</em><span class="pris">4 500 kr</span><small>Tre orter på två dagar. <i class="ad">Annons!</i></small><u><a href="/bas/rundresan?sessionid=8f7a6b5c4d3e2f1a">vidare</a></u></div>
            <div class="rad"><em>Skeppsrådet</em><span class="pris">fritt</span><small>Ett råd om frakt.</small><u><a href="/bas/radet">vidare</a></u></div></body></html>
            """)

    private let rules = SelectRules(
        items: "body > div.rad",
        fields: [.title: "em", .price: ".//span[@class='pris']", .url: "u a", .description: "small"],
        remove: ["i.ad"])

    @Test func `say where offerings and their fields stand`() throws {
        let reading = try Self.page.reading(select: rules)
        #expect(reading.rules == ["select"])
        #expect(reading.observations.map(\.title.value) == ["Rundresan", "Skeppsrådet"])
        #expect(
            reading.observations.map(\.url) == [
                "https://framjaren.example/bas/rundresan", "https://framjaren.example/bas/radet",
            ])
        let first = try #require(reading.observations.first)
        #expect(first.text == "Tre orter på två dagar.\n4 500 kr")
        #expect(first.fields[.price]?.value == .money(Money(amount: 4_500, currency: "SEK")))
        #expect(first.fields[.price]?.quotation.text == "4 500 kr")
        #expect(first.fields[.price]?.quotation.passage.place == "/html/body/div[1]/span")
        #expect(reading.notices == [])
        #expect(reading.fired[first.titlePlace] == FiredRules(record: "select", fields: [.price: "select"]))
    }

    @Test func `that find no item say so, and nothing is read instead`() throws {
        var rules = rules
        rules.items = "div.kort"
        let reading = try Self.page.reading(select: rules)
        #expect(reading.observations == [])
        #expect(reading.notices.map(\.code) == ["select_found_nothing"])
        #expect(reading.notices[0].detail == "div.kort")
        #expect(reading.judgement != .content)
    }

    @Test func `leave what the page says of all its offerings beside them`() throws {
        var page = Self.page
        page.html = page.html.replacing(
            "<div class=\"rad\"><em>Rund",
            with: "<p>Råden ges i hela länet.</p><p>Sidan uppdaterad 2026-10-01</p><div class=\"rad\"><em>Rund")
        let reading = try page.reading(select: rules)
        #expect(reading.observations.count == 2)
        #expect(reading.pagePassages.map(\.text) == ["Råden ges i hela länet.", "Sidan uppdaterad 2026-10-01"])
        #expect(reading.pagePassages.allSatisfy { $0.role == .page && $0.place.hasPrefix("/html/body/p") })
    }

    @Test func `without items still tell when the page was updated`() throws {
        var page = PageFixture.factsTable
        page.html = page.html.replacing("</h1>", with: "</h1><p>Senast uppdaterad: 2026-10-01</p>")
        let reading = try page.reading(select: SelectRules(fields: [.title: "h1"]))
        #expect(reading.observations.count == 1)
        #expect(reading.pagePassages.count == 1)
    }

    @Test(
        arguments: [
            [.title: "em.rubrik", .price: "span"], [.title: ".finns-ej", .price: ".ej-heller"], [.price: ".borta"],
        ] as [[FieldName: String]])
    func `whose items have lost their title, or all fields, read nothing instead`(fields: [FieldName: String]) throws {
        let reading = try Self.page.reading(select: SelectRules(items: "body > div.rad", fields: fields))
        #expect(reading.observations == [])
        #expect(reading.notices.contains { $0.code == "select_found_nothing" })
    }

    @Test func `whose field is nowhere, or that remove nothing, are noted`() throws {
        var rules = rules
        rules.fields[.deadline] = ".sista-dag"
        rules.remove = [".reklam"]
        let reading = try Self.page.reading(select: rules)
        #expect(reading.observations.count == 2)
        #expect(Set(reading.notices.map(\.code)) == ["select_field_found_nothing", "select_removed_nothing"])
    }

    @Test func `may find a title that stands before its block`() throws {
        var page = Self.page
        page.html = page.html.replacing("</nav>", with: "</nav><h1 id=\"topp\">Exportdagarna</h1>")
        let reading = try page.reading(
            select: SelectRules(items: "body > div.rad", fields: [.title: "./preceding-sibling::h1"]))
        #expect(reading.observations.map(\.title.value) == ["Exportdagarna", "Exportdagarna"])
    }

    @Test func `that only remove leave the rest to the page's structure`() throws {
        var page = PageFixture.sections
        page.html = page.html.replacing("<h2 id=\"natverk\">", with: "<h2 class=\"bort\" id=\"natverk\">")
        let reading = try page.reading(select: SelectRules(remove: ["h2.bort", "h2.bort + p"]))
        #expect(reading.observations.map(\.title.value) == ["Mikrostöd", "Kompetenspeng"])
    }

    @Test func `without items make one offering of the page`() throws {
        let reading = try PageFixture.factsTable.reading(
            select: SelectRules(fields: [.title: "h1", .amountMaximum: "table td"]))
        #expect(reading.observations.map(\.title.value) == ["Flodlånet"])
        let amount = reading.observations[0].fields[.amountMaximum]?.value
        #expect(amount == .money(Money(amount: 2_000_000, currency: "SEK")))
    }

    @Test func `that are no selectors are an error that names them`() {
        #expect(
            throws: ReadError.badSelector(
                rule: "div >> p", reason: "column 6: '>' where an element's name, '.', '#', '[' or ':' was expected")
        ) {
            try Self.page.reading(select: SelectRules(items: "div >> p"))
        }
    }
}
