import Language
import Model
import Testing

@testable import Reporting

private let hostile = "<script>x()</script> \"><img src=x onerror=x> '&amp; {{title}} \u{202E}\u{0}"

@Suite struct `A document as Samsyn reads it` {
    private func reading(text: String = "Högst 50 000 kr, senast 3 maj.", title: String = "Exportcheck")
        -> DocumentReading
    {
        let heading = Passage(
            text: title, place: "/html/body/h2", role: .title, url: "https://a.example/", snapshot: "5a")
        let body = Passage(text: text, place: "/html/body/p", url: "https://a.example/", snapshot: "5a")
        var observation = Observation(
            title: Observed(title, Quotation(heading)), url: "https://a.example/#x", passages: [heading, body])
        observation.fields[.amountMaximum] = Observed(
            .money(Money(amount: 50_000, currency: "SEK")), Quotation(body, 7..<16))
        return DocumentReading(
            format: "html", encoding: "utf-8", title: title, observations: [observation], pagePassages: [body],
            notices: [Notice(code: "nul_replaced", detail: text)], rules: ["cards"],
            fired: ["/html/body/h2": FiredRules(record: "cards", fields: [.amountMaximum: "AmountRule"])])
    }

    private func page(_ reading: DocumentReading, _ language: TextLanguage = .swedish) -> String {
        ReadingHTML.render(reading, at: "https://a.example/", in: language)
    }

    @Test func `has its evidence marked in the text, and names the rules`() {
        let page = page(reading())
        #expect(page.contains("Högst <mark>50 000 kr <small>högsta belopp</small></mark>, senast 3 maj."))
        #expect(page.contains("Hittad av regeln cards."))
        #expect(page.contains("<td>AmountRule</td>"))
        #expect(page.contains("<td>”50 000 kr”</td>"))
        #expect(page.contains("<dt>Anmärkning</dt>"))
    }

    @Test func `is in English where that is asked for`() {
        let page = page(reading(), .english)
        #expect(page.contains("<html lang=\"en\">"))
        #expect(page.contains("How Samsyn reads the document"))
        #expect(page.contains("<small>greatest amount</small>"))
    }

    @Test func `S17 S18 lets nothing of the document run`() {
        let page = page(reading(text: "1234567890123456 " + hostile, title: hostile))
        #expect(page.contains("&lt;script&gt;x()&lt;/script&gt;"))
        #expect(!page.contains("<script") && !page.contains("<img"))
        #expect(!page.unicodeScalars.contains("\u{202E}") && !page.unicodeScalars.contains("\u{0}"))
        #expect(page.contains("default-src 'none'; style-src 'sha256-"))
    }

    @Test func `says so where it offers nothing`() {
        let empty = DocumentReading(format: "html", encoding: "utf-8", judgement: .loginWall)
        #expect(page(empty).contains("Här syns inget erbjudande."))
        #expect(page(empty).contains("kräver inloggning"))
    }

    @Test(
        arguments: [
            ([(0..<2, "a"), (4..<6, "b")], ["ab|a", "cd", "ef|b", "gh"]),
            ([(4..<6, "b"), (4..<6, "a")], ["abcd", "ef|a, b", "gh"]),
            ([(0..<5, "a"), (4..<6, "b")], ["abcde|a", "fgh"]),
            ([(6..<9, "far")], ["abcdefgh"]),
        ] as [([(Range<Int>, String)], [String])])
    func `cuts a text at its marks`(marks: [(Range<Int>, String)], parts: [String]) {
        let passage = Passage(text: "abcdefgh", place: "/p", url: "https://a.example/", snapshot: "5a")
        let marked = MarkedPassage(passage, marks: marks.map { ($0.0, $0.1) })
        #expect(marked.parts.map { $0.text + ($0.mark.map { "|\($0)" } ?? "") } == parts)
    }
}
