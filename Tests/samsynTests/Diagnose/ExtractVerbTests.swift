import FoundationEssentials
import Testing

@testable import samsyn

@Suite struct `The verb extract` {
    /// What it answers of a document, as whoever reads the line sees it.
    private func answer(_ document: String, url: String? = nil, type: String? = nil) throws -> String {
        let file = FileManager.default.temporaryDirectory.appending(path: "extract-\(UUID().uuidString)")
        try Data(document.utf8).write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        let request = ExtractCommand.Request(file: file.path(), url: url, contentType: type)
        return String(decoding: try JSONLines.encoder.encode(ExtractCommand.answer(request)), as: UTF8.self)
    }

    @Test func `tells a page's title, text, feeds and things`() throws {
        let line = try answer(
            """
            <title>Kurs</title><link rel=alternate type=application/rss+xml href=/r>
            <script type="application/ld+json">{"@type": "Event", "name": "Mässan"}</script><p>En kväll om export.</p>
            """, url: "https://huset.example/")
        #expect(line.contains(#""format":"html""#))
        #expect(line.contains(#""title":"Kurs""#))
        #expect(line.contains(#""text":"En kväll om export.""#))
        #expect(line.contains(#""url":"https://huset.example/r""#))
        #expect(line.contains(#"{"properties":{"name":["Mässan"]},"syntax":"json-ld","type":["Event"]}"#))
    }

    @Test func `tells a feed's entries`() throws {
        let line = try answer(
            "<rss version='2.0'><channel><title>F</title><item><title>Ett</title></item></channel></rss>")
        #expect(line.contains(#""format":"rss""#))
        #expect(line.contains(#""title":"Ett""#))
    }

    @Test func `reads in the encoding that the Content-Type field names`() throws {
        #expect(try answer("<p>x", type: "text/html; charset=iso-8859-1").contains(#""encoding":"windows-1252""#))
    }

    @Test func `answers a file that it cannot read by its name and an error`() throws {
        let request = ExtractCommand.Request(file: "/finns/inte", url: nil, contentType: nil)
        let answer = ExtractCommand.answer(request)
        #expect(answer.file == "/finns/inte")
        #expect(answer.error?.contains("cannot be read") == true)
        #expect(try self.answer("").contains(#""error""#))
    }
}
