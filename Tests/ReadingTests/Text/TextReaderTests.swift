import FoundationEssentials
import Model
import Testing

@testable import Reading

@Suite struct `Reading plain text` {
    private func read(_ text: String, type: String? = "text/plain; charset=utf-8") throws -> DocumentReading {
        try DocumentReaders.read(
            Document(
                bytes: Array(text.utf8), url: "https://kraft.exempel.se/check.pdf", contentType: type, snapshot: "s1"),
            now: Date(timeIntervalSince1970: 1_796_025_600))
    }

    @Test func `gives one offering, each passage with its page and line`() throws {
        let reading = try read(
            """
            Exportcheck 2027

            För företag i länet som vill sälja utom-
            lands och behöver små- och medelstora steg.
            Belopp: högst 50 000 kronor
            \u{C}
            Så ansöker du
            Sista ansökningsdag: 3 maj 2027.
            • Fyll i blanketten
            • Skicka den
            """)
        let offering = try #require(reading.observations.first)
        #expect((reading.format, reading.rules) == ("text", ["text"]))
        #expect(offering.title.value == "Exportcheck 2027")
        #expect(offering.title.quotation.passage.place == "page[1]/line[1]")
        #expect(
            offering.passages.map(\.place) == [
                "page[1]/line[1]", "page[1]/line[3]", "page[1]/line[5]", "page[2]/line[2]", "page[2]/line[3]",
                "page[2]/line[4]", "page[2]/line[5]",
            ])
        #expect(
            offering.passages[1].text
                == "För företag i länet som vill sälja utomlands och behöver små- och medelstora steg.")
        #expect(offering.passages[4].headings == ["Exportcheck 2027", "Så ansöker du"])
        let amount = try #require(offering.fields[.amountMaximum])
        #expect(amount.quotation.passage.label == "Belopp")
        #expect(amount.quotation.text.contains("50 000"))
        #expect(offering.fields[.deadline]?.quotation.passage.place == "page[2]/line[3]")
        #expect(offering.fields[.deadline]?.quotation.passage.snapshot == "s1")
    }

    @Test func `names a text without headline by its first sentence`() throws {
        let long =
            "Vi ger råd till företag som vill exportera. " + String(repeating: "Det kostar ingenting alls. ", count: 6)
        #expect(try read(long).observations.first?.title.value == "Vi ger råd till företag som vill exportera.")
        #expect(try read("Råd").observations.first?.passages.first?.place == "line[1]")
    }

    @Test func `tells an empty text from content`() throws {
        #expect(try read("\n \u{C}\n").judgement == .nothing)
        #expect(try read("\n \u{C}\n").observations.isEmpty)
    }

    @Test func `leaves pages and feeds to their readers, whatever their type`() throws {
        #expect(try read("<!doctype html><title>A</title><p>Hej").format == "html")
        #expect(try read("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nEND:VCALENDAR\r\n").format == "ics")
        #expect(throws: ReadError.self) { try read("%PDF-1.4 \u{1}", type: "application/pdf") }
    }

    @Test func `is bounded`() throws {
        let many = String(repeating: "rad\n\n", count: 20_000)
        #expect(try read(many).observations.first?.passages.count == TextParagraphs.limit)
    }
}
