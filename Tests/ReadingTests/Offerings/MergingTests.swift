import FoundationEssentials
import Model
import Testing

@testable import Reading

@Suite struct `A list and its detail pages` {
    private static let detail = """
        <html lang="sv"><body><main><h1>Hamnlånet</h1><p>Upp till 2 miljoner kronor för lager och frakt. Räntan är rörlig.</p>
        <dl><dt>Löptid</dt><dd>tre år</dd></dl></main></body></html>
        """

    private func merged() throws -> DocumentReading {
        let list = try PageFixture.grid.reading()
        let url = try #require(list.detailLinks.first)
        let detail = try DocumentReaders.read(Document(Self.detail, at: url), kind: .page, now: .distantPast)
        return Merging.merge(list: list, details: [(url, detail)])
    }

    @Test func `are known by the links of the items`() throws {
        let list = try PageFixture.grid.reading()
        #expect(
            list.detailLinks
                == ["hamnlanet", "leveranslanet", "masslanet"].map { "https://framjaren.example/tjanster/\($0)" })
    }

    @Test func `become one observation with both evidences, a sentence standing once`() throws {
        let observation = try #require(try merged().observations.first)
        #expect(observation.text == "Upp till 2 miljoner kronor för lager och frakt. Räntan är rörlig.\nLöptid: tre år")
        #expect(
            observation.pages == [
                "https://framjaren.example/tjanster/hamnlanet", "https://framjaren.example/tjanster/",
            ])
        #expect(Set(observation.passages.map(\.url)).count == 2)
    }

    @Test func `leave items without a page as they were`() throws {
        let list = try PageFixture.grid.reading()
        #expect(try merged().observations.dropFirst() == list.observations.dropFirst())
    }

    @Test func `do not take in a page that is a wall`() throws {
        let list = try PageFixture.grid.reading()
        let url = try #require(list.detailLinks.first)
        let wall = try DocumentReaders.read(
            Document("<h1>Sidan finns inte</h1><p>Tyvärr.</p>", at: url), kind: .page, now: .distantPast)
        #expect(Merging.merge(list: list, details: [(url, wall)]) == list)
    }

    @Test func `outside the page's own part of the site are left out where most lie within it`() throws {
        let html = """
            <html><body><main><h1>Lån</h1><div><h3><a href="/tjanster/a">Fjordlånet</a></h3><p>Till båtar och bryggor.</p></div>
            <div><h3><a href="/tjanster/b">Dallånet</a></h3><p>Till kvarnar och sågar.</p></div>
            <div><h3><a href="/kampanj/c">Åslånet</a></h3><p>Till liftar och stugor.</p></div></main></body></html>
            """
        let reading = try PageFixture(build: "", html: html).reading()
        #expect(
            reading.detailLinks == ["https://framjaren.example/tjanster/a", "https://framjaren.example/tjanster/b"])
    }

    @Test(
        arguments: [
            ("Ett. Två! Tre?", ["Ett.", "Två!", "Tre?"]), ("Kl. 12 äter vi", ["Kl.", "12 äter vi"]),
            ("3.5 procent", ["3.5 procent"]), ("", []),
        ] as [(String, [String])])
    func `are compared by sentences`(text: String, sentences: [String]) {
        #expect(Sentences.split(text) == sentences)
    }
}
