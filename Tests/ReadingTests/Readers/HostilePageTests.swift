import FoundationEssentials
import Model
import Testing

@testable import Reading

@Suite struct `A hostile page` {
    private func read(_ html: String) throws -> DocumentReading {
        try DocumentReaders.read(Document(html, at: "https://framjaren.example/stod"), kind: .page, now: .distantPast)
    }

    @Test(arguments: [
        "", " ", "\u{0}", "<", "<!--", "<html>", "<table>", "<td><tr><th>", "<h1>", "<a href=>x</a>",
        "<base href='::'><a href='/x'>Lån</a>",
        "<dl><dd>x<dt>", "<li><li><li>", "<summary>", "<script>", "<p>\u{FFFD}</p>", "<h2></h2><h2> </h2>",
        "<table><tr><td colspan=99999999>x</table>",
    ])
    func `of broken markup has an outcome`(html: String) {
        do {
            let reading = try read(html)
            #expect(reading.observations.isEmpty)
        } catch {
            #expect(error is ReadError)
        }
    }

    @Test func `S8 that is nested too deep is read and reported as cut`() throws {
        let html =
            "<h1>Lån</h1><h2>Ålån</h2><p>Till båtar.</p><h2>Sjölån</h2><p>Till bryggor.</p>"
            + String(repeating: "<div>", count: 50_000) + "x"
        let reading = try read(html)
        #expect(reading.notices.map(\.code) == ["cut_by_limit"])
        #expect(reading.observations.map(\.title.value) == ["Ålån", "Sjölån"])
    }

    @Test func `S9 with too many attributes is refused in words`() {
        let html = "<p " + (0..<300).map { "a\($0)=1" }.joined(separator: " ") + ">x</p>"
        #expect(throws: ReadError.self) { try read(html) }
    }

    @Test(arguments: [
        ("<a href='/x'>Lån nummer</a>", 1_000), ("<tr><td>Lån nummer</td><td>text</td>", 1_000),
        ("<h2>Lån nummer</h2>", 1_000),
        ("<li><b>Lån</b>", 1_000), ("<dt>Lån</dt>", 1_000), ("<p>a: b", 2_000), ("<div><h3>Lån</h3>", 400),
    ])
    func `of one element over and over ends`(part: String, count: Int) throws {
        let html = "<main><h1>Lån</h1>" + String(repeating: part, count: count)
        #expect(try read(html).format == "html")
    }

    @Test func `S13 with a long line is cut into blocks once`() throws {
        let line = String(repeating: "a ", count: 50_000)
        let reading = try read("<main><h1>Långt lån</h1><p>\(line)</p></main>")
        #expect(reading.observations.first?.passages.last?.text.utf8.count == 99_999)
    }
}
