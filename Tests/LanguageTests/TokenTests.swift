import Language
import Testing

@Suite struct `Cutting a text into tokens` {
    @Test func `parts words from figures and keeps their places`() {
        let text = TokenizedText("Höst 5MSEK")
        #expect(text.tokens.map(\.text) == ["höst", "5", "msek"])
        #expect(text.tokens.map(\.range) == [0..<5, 6..<7, 7..<11])
        #expect(text.tokens.map(\.gap) == [.space, .space, .none])
        #expect(text.quotation(text.range(ofTokens: 1..<3)) == "5MSEK")
    }

    @Test func `composes letters that are written in two`() {
        let text = TokenizedText("A\u{30A}r fo\u{308}r")
        #expect(text.tokens.map(\.text) == ["\u{E5}r", "f\u{F6}r"])
        #expect(text.tokens.map(\.range.upperBound) == [4, 10])
    }

    @Test(arguments: [
        ("1\u{A0}000", "1 000"), ("1\u{2009}000", "1 000"), ("3–5", "3-5"), ("3\u{2011}5", "3-5"),
        ("bi\u{AD}drag", "bidrag"),
    ])
    func `reads typographers' signs as plain ones`(typeset: String, plain: String) {
        let ways = [typeset, plain].map { TokenizedText($0).tokens.map { [$0.text, "\($0.gap)"] } }
        #expect(ways[0] == ways[1])
    }

    @Test func `finds the token at a place`() {
        let text = TokenizedText("ett två tre")
        #expect(text.tokenIndex(at: 0) == 0)
        #expect(text.tokenIndex(at: 5) == 1)
        #expect(text.tokenIndex(at: 99) == 3)
    }
}

@Suite struct `Cutting a text into sentences` {
    @Test(arguments: [
        ("Du får stöd. Sök nu!", ["Du får stöd.", "Sök nu!"]),
        ("Sök t.ex. Exportstödet. Vi svarar.", ["Sök t.ex. Exportstödet.", "Vi svarar."]),
        ("Resa, hotell m.m. Boka i tid.", ["Resa, hotell m.m.", "Boka i tid."]),
        ("Högst 5 000 kr. Ring oss.", ["Högst 5 000 kr.", "Ring oss."]),
        ("Kl. 13.00 börjar vi. Välkommen", ["Kl. 13.00 börjar vi.", "Välkommen"]),
        ("Bl.a. Almi hjälper till.", ["Bl.a. Almi hjälper till."]),
        ("Besök exempel.se i dag. Hej", ["Besök exempel.se i dag.", "Hej"]),
        ("Rad ett\nRad två", ["Rad ett", "Rad två"]),
        ("en rad som\ngår vidare", ["en rad som\ngår vidare"]),
    ])
    func `knows abbreviations from ends`(text: String, sentences: [String]) {
        let tokens = TokenizedText(text)
        #expect(tokens.sentences.map { tokens.quotation(tokens.range(ofTokens: $0)) } == sentences)
    }
}
