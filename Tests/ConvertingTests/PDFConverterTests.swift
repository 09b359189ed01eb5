import Foundation
import Model
import Testing

@testable import Converting

@Suite struct `A PDF` {
    @Test(arguments: [
        ("%PDF-1.4\n", true), ("junk before it\n%PDF-1.7", true), ("<html>%PD</html>", false), ("", false),
        (String(repeating: " ", count: 2000) + "%PDF-1.4", false),
    ])
    func `is told by its first bytes`(text: String, isPDF: Bool) {
        #expect(PDFConverter.isPDF(Document(bytes: Array(text.utf8), url: "https://a.se/")) == isPDF)
    }

    @Test func `S16 is read by pdftotext to text with its pages, of the same snapshot`() async throws {
        let standIn = try StandIn(#"cat > /dev/null; printf 'Exportcheck\n\fSida två\n\f'"#)
        let document = Document(
            bytes: Array("%PDF-1.4".utf8), url: "https://kraft.se/a.pdf", contentType: "application/pdf", snapshot: "s1"
        )
        let text = try await PDFConverter(program: standIn.path).legible(document)
        #expect(String(decoding: text.bytes, as: UTF8.self) == "Exportcheck\n\u{C}Sida två\n\u{C}")
        #expect(text.contentType == "text/plain; charset=utf-8")
        #expect((text.url, text.snapshot) == (document.url, document.snapshot))
    }

    @Test func `is left alone where it is none`() async throws {
        let page = Document(bytes: Array("<p>Hej".utf8), url: "https://kraft.se/", contentType: "application/pdf")
        #expect(try await PDFConverter(program: "/nowhere").legible(page).bytes == page.bytes)
    }

    @Test(arguments: [
        ("printf '\\f\\n\\f'", "without text"), ("exit 1", "code 1"), ("kill -9 $$", "signal 9"),
    ])
    func `that gives no text says why`(script: String, reason: String) async throws {
        let standIn = try StandIn(script)
        let document = Document(bytes: Array("%PDF-1.4".utf8), url: "https://kraft.se/a.pdf")
        do throws(ConversionError) {
            _ = try await PDFConverter(program: standIn.path).legible(document)
            Issue.record("it gave text")
        } catch {
            #expect(error.description.contains(reason))
        }
    }

    @Test func `S16 says what to install where pdftotext is missing`() async throws {
        let document = Document(bytes: Array("%PDF-1.4".utf8), url: "https://kraft.se/a.pdf")
        do throws(ConversionError) {
            _ = try await PDFConverter(program: "/nowhere/pdftotext").legible(document)
            Issue.record("it gave text")
        } catch {
            #expect(error == .notInstalled("/nowhere/pdftotext"))
            #expect(error.description.contains("install poppler-utils"))
        }
    }

    @Test(
        .enabled(
            if: FileManager.default.isExecutableFile(atPath: PDFConverter.usualProgram),
            "poppler-utils is not installed: no real PDF is read"))
    func `of two pages is read by the real pdftotext`() async throws {
        let document = Document(
            bytes: SmallPDF.bytes(pages: ["Exportcheck 2027", "Du kan fa hogst 50 000 kronor."]),
            url: "https://kraft.se/a.pdf")
        let text = String(decoding: try await PDFConverter().legible(document).bytes, as: UTF8.self)
        let pages = text.split(separator: "\u{C}").map { $0.split(separator: "\n").joined() }
        #expect(pages == ["Exportcheck 2027", "Du kan fa hogst 50 000 kronor."])
    }
}
