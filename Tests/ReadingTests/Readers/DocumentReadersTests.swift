import FoundationEssentials
import Model
import Testing

@testable import Reading

@Suite struct `Reading a document of any kind` {
    private let now = Date(timeIntervalSince1970: 1_796_000_000)

    private func read(_ text: String, type: String?, kind: Source.Kind = .auto) throws -> DocumentReading {
        try DocumentReaders.read(
            Document(text, at: "https://framjaren.example/flode", contentType: type), kind: kind, now: now)
    }

    private static let rss = """
        <?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel><title>Utlysningar</title><link>https://framjaren.example/</link>
        <item><title>Pengar till vindkraft</title><link>https://framjaren.example/u/1?utm_source=rss</link><guid isPermaLink="false">u-1</guid>
        <pubDate>Mon, 02 Nov 2026 08:00:00 +0100</pubDate><description>&lt;p&gt;Sök senast 4 februari 2027.&lt;/p&gt;&lt;p&gt;Budget: 3 miljoner kronor&lt;/p&gt;</description></item>
        <item><title>Vi flyttar</title><link>https://framjaren.example/nyheter/flytt</link><description>Ny adress.</description></item></channel></rss>
        """

    private static let calendar = """
        BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//x//SV\r\nBEGIN:VEVENT\r\nUID:k-7\r\nDTSTART;VALUE=DATE:20270318\r\nSUMMARY:Kväll om remburser\r\n\
        DESCRIPTION:Tre timmar.\\nPris: 400 kr\r\nURL:https://framjaren.example/k/7\r\nLOCATION:Sundby\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nUID:k-8\r\n\
        DTSTART:20270401T160000Z\r\nSTATUS:CANCELLED\r\nSUMMARY:Inställt\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n
        """

    private static let page = PageFixture.sections.html

    @Test(
        arguments: [
            (rss, "application/rss+xml", "rss"), (rss, nil, "rss"), (rss, "text/html", "rss"),
            (calendar, "text/calendar", "ics"),
            (calendar, "text/plain", "ics"), (page, "text/html", "html"), (page, nil, "html"),
            (page, "application/octet-stream", "html"),
        ] as [(String, String?, String)])
    func `chooses the reader by what the document is`(text: String, type: String?, format: String) throws {
        #expect(try read(text, type: type).format == format)
    }

    @Test func `refuses what nothing here can read`() {
        #expect(throws: ReadError.unknownType("application/zip")) { try read("PK\u{3}\u{4}", type: "application/zip") }
    }

    @Test func `reads the entries of a feed, news told apart`() throws {
        let reading = try read(Self.rss, type: "application/rss+xml")
        #expect(reading.observations.map(\.nature) == [.service, .news])
        let first = try #require(reading.observations.first)
        #expect(first.title.value == "Pengar till vindkraft")
        #expect(first.url == "https://framjaren.example/u/1")
        #expect(first.externalID == "u-1")
        #expect(first.published == "2026-11-02T07:00:00Z")
        #expect(first.text == "Sök senast 4 februari 2027.\nBudget: 3 miljoner kronor")
        #expect(first.passages.map(\.place) == ["entry[1]/title", "entry[1]/summary", "entry[1]/summary"])
        #expect(first.fields[.deadline]?.value == .day(try #require(CalendarDay("2027-02-04"))))
        #expect(first.fields[.deadline]?.quotation.text.contains("4 februari 2027") == true)
    }

    @Test(arguments: [
        (rss, "entry[1]/title", FiredRules(record: "rss", fields: [.deadline: "ApplicationPeriodRule"])),
        (calendar, "event[1]/SUMMARY", FiredRules(record: "ics", fields: [.date: "ics", .price: "PriceRule"])),
    ])
    func `tells which rule made each record and field`(text: String, place: String, fired: FiredRules) throws {
        let told = try #require(try read(text, type: nil).fired[place])
        #expect(told.record == fired.record)
        for (field, rule) in fired.fields { #expect(told.fields[field] == rule) }
    }

    @Test func `reads the events of a calendar, without cancelled ones`() throws {
        let reading = try read(Self.calendar, type: "text/calendar")
        let event = try #require(reading.observations.first)
        #expect(reading.observations.count == 1)
        #expect(event.nature == .event)
        #expect(event.externalID == "k-7")
        #expect(event.url == "https://framjaren.example/k/7")
        #expect(event.fields[.date]?.value == .day(try #require(CalendarDay("2027-03-18"))))
        #expect(event.passages.contains { $0.label == "Pris" && $0.text == "400 kr" })
    }

    @Test(arguments: PageFixture.cards + PageFixture.lists + PageFixture.tables + PageFixture.singles)
    func `quotes what stands in its passages`(page: PageFixture) throws {
        for observation in try page.reading().observations {
            #expect(observation.title.quotation.text == observation.title.value)
            #expect(observation.passages.first?.role == .title)
            for field in observation.fields.values {
                #expect(observation.passages.contains(field.quotation.passage))
                #expect(field.quotation.passage.text.contains(field.quotation.text))
            }
            #expect(observation.passages.allSatisfy { !$0.place.isEmpty && !$0.text.isEmpty && $0.url == page.url })
        }
    }

    @Test(arguments: PageFixture.lists)
    func `gives the same reading for the same document`(page: PageFixture) throws {
        #expect(try page.reading() == page.reading())
    }

    @Test func `keeps Swedish letters of a page that only says windows-1252 itself`() throws {
        let html =
            "<html><head><meta charset=windows-1252></head><body><h1>Stöd</h1><h2>Åkeristöd</h2><p>Räntan är låg för åkerier i länet.</p><h2>Ölstöd</h2><p>Små bryggerier får hjälp med export.</p>"
        let bytes = html.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
        let document = Document(bytes: bytes, url: "https://framjaren.example/a", contentType: "text/html")
        let reading = try DocumentReaders.read(document, kind: .page, now: now)
        #expect(reading.encoding == "windows-1252")
        #expect(reading.observations.map(\.title.value) == ["Åkeristöd", "Ölstöd"])
    }
}
