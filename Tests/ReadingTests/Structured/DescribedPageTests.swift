import FoundationEssentials
import Model
import Testing

@testable import Reading

@Suite struct `A page that describes its offerings` {
    private func reading(_ json: String, body: String = "<main><h1>Huset</h1></main>") throws -> DocumentReading {
        let html =
            #"<html lang="sv"><head><script type="application/ld+json">\#(json)</script></head><body>\#(body)</body></html>"#
        return try DocumentReaders.read(
            Document(
                bytes: Array(html.utf8), url: "https://huset.example/tjanster/", contentType: "text/html", snapshot: "s"
            ),
            now: .distantPast)
    }

    private static let graph = """
        {"@context": "https://schema.org", "@graph": [
        {"@type": "Service", "name": "Exportlots", "url": "/lots", "description": "Vi följer med till första kunden utomlands.",
         "offers": {"@type": "Offer", "price": "1500.00", "priceCurrency": "sek", "validThrough": "2027-05-01"}},
        {"@type": "BusinessEvent", "name": "Mässresan", "url": "/resan", "startDate": "2027-02-03T09:00", "location": {"@type": "Place", "name": "Kajen"}},
        {"@type": "Organization", "name": "Huset"}, {"@type": "BreadcrumbList", "name": "Smulor"}]}
        """

    @Test func `is read by what it says`() throws {
        let reading = try reading(Self.graph)
        #expect(reading.observations.map(\.title.value) == ["Exportlots", "Mässresan"])
        #expect(reading.observations.map(\.nature) == [.service, .event])
        #expect(reading.observations.map(\.url) == ["https://huset.example/lots", "https://huset.example/resan"])
        #expect(reading.observations[0].text.contains("första kunden utomlands"))
        #expect(reading.rules.first == "json-ld")
        #expect(reading.detailLinks == ["https://huset.example/lots", "https://huset.example/resan"])
    }

    @Test func `states typed fields, each with its words`() throws {
        let found = try reading(Self.graph).observations
        #expect(found[0].fields[.price]?.value == .money(Money(amount: 1_500, currency: "SEK")))
        #expect(found[0].fields[.price]?.quotation.text == "1500.00 sek")
        #expect(found[0].fields[.deadline]?.value == CalendarDay("2027-05-01").map { .day($0) })
        #expect(found[1].fields[.date]?.value == CalendarDay("2027-02-03").map { .day($0) })
        #expect(found[1].fields[.date]?.quotation.passage.place.contains("script") == true)
    }

    @Test func `states amounts, terms and rates of loans`() throws {
        let loan = try reading(
            """
            {"@context": "https://schema.org", "@type": "LoanOrCredit", "name": "Tillväxtlån", "loanTerm": "P5Y", "interestRate": 4.5,
             "amount": {"@type": "MonetaryAmount", "minValue": 50000, "maxValue": 2000000, "currency": "SEK"}}
            """
        ).observations.first
        #expect(loan?.fields[.amountMinimum]?.value == .money(Money(amount: 50_000, currency: "SEK")))
        #expect(loan?.fields[.amountMaximum]?.value == .money(Money(amount: 2_000_000, currency: "SEK")))
        #expect(loan?.fields[.termMonths]?.value == .number(60))
        #expect(loan?.fields[.interest]?.value == .number(4.5))
    }

    @Test func `says that what costs nothing is free`() throws {
        let fields = try reading(
            """
            {"@context": "https://schema.org", "@type": "Service", "name": "Startsamtal",
             "offers": {"@type": "Offer", "price": 0, "priceCurrency": "SEK"}}
            """
        ).observations.first?.fields
        #expect(fields?[.cost]?.value == .text("gratis"))
        #expect(fields?[.price] == nil)
    }

    @Test func `gives each offering once where it shows them, too`() throws {
        let body = """
            <main><h1>Våra tjänster</h1>
            <section><h2><a href="/lots">Exportlots</a></h2><p>En erfaren person följer med er hela vägen ut i världen.</p></section>
            <section><h2><a href="/resan">Mässresan</a></h2><p>Vi bokar plats, resa och möten på en mässa åt er.</p></section></main>
            """
        let found = try reading(Self.graph, body: body).observations
        #expect(found.map(\.title.value) == ["Exportlots", "Mässresan"])
        #expect(found[0].text.contains("hela vägen ut"))
        #expect(found[0].text.contains("första kunden utomlands"))
        #expect(found[0].fields[.price] != nil)
        #expect(found[1].nature == .event)
    }

    @Test func `follows references and lists`() throws {
        let json = """
            {"@context": "https://schema.org", "@graph": [{"@type": "ItemList", "itemListElement": [
            {"@type": "ListItem", "item": {"@id": "#a"}}, {"@type": "ListItem", "item": {"@type": "Course", "name": "Kurs B"}}]},
            {"@id": "#a", "@type": "Service", "name": "Tjänst A"}]}
            """
        #expect(try reading(json).observations.map(\.title.value) == ["Tjänst A", "Kurs B"])
    }

    @Test(arguments: ["Organization", "WebSite", "NewsArticle", "BreadcrumbList", "Person", "ImageObject"])
    func `offers nothing where it only describes itself`(type: String) throws {
        let reading = try reading(#"{"@context": "https://schema.org", "@type": "\#(type)", "name": "Huset i hamnen"}"#)
        #expect(reading.observations.isEmpty)
    }

    @Test func `is read by a source's rule where it has one`() throws {
        let html =
            #"<body><script type="application/ld+json">\#(Self.graph)</script><ul><li class=x>Bara denna tjänst</li></ul>"#
        let document = Document(
            bytes: Array(html.utf8), url: "https://huset.example/", contentType: "text/html", snapshot: "s")
        let reading = try DocumentReaders.read(document, select: SelectRules(items: "li.x"), now: .distantPast)
        #expect(reading.observations.map(\.title.value) == ["Bara denna tjänst"])
    }
}
