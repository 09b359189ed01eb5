import Language
import Model
import Testing

@testable import Reconciling

@Suite struct `Finding phrases in a text` {
    private func found(_ phrases: [String], _ text: String, bends: Bool = false) -> [String] {
        let words = WordText(text)
        return Lexicon([(phrases: phrases, meaning: ())], bends: bends).matches(in: words, 0..<words.count)
            .map { words.tokens.quotation(words.tokens.range(ofTokens: $0.tokens)) }
    }

    @Test(
        arguments: [
            ("lån", "Ett lån till er", ["lån"]), ("lån", "Lånet är stort", []), ("lån~", "Lånet är stort", ["Lånet"]),
            ("*lån~", "Våra exportlån och tillväxtlånet", ["exportlån", "tillväxtlånet"]), ("*lån~", "Ett lån", []),
            ("export*", "Exporten växer", ["Exporten"]), ("*kredit*", "Rörelsekrediten", ["Rörelsekrediten"]),
            ("hitta … kunder", "Vi kan hitta många nya kunder åt dig", ["hitta många nya kunder"]),
            ("hitta … kunder", "Vi kan hitta mark, lokaler och sedan en hel del kunder", []),
            ("eu-medel", "Sök EU-medel i år", ["EU-medel"]),
        ] as [(String, String, [String])]) func `knows whole words, endings and gaps`(
            phrase: String, text: String, words: [String]
        )
    {
        #expect(found([phrase], text) == words)
    }

    @Test func `bends long words where it is asked to`() {
        #expect(found(["hjälper dig"], "Vi hjälpte dig", bends: true) == ["hjälpte dig"])
        #expect(found(["hjälper dig"], "Vi hjälpte dig").isEmpty)
        #expect(found(["avslutades"], "Det avslutas").isEmpty)
    }

    @Test(arguments: [
        ("Vi lånar inte ut pengar.", "lånar", true), ("Vi ger inga lån.", "lån", true),
        ("Lånet är inte större än 100 000 kronor.", "Lånet", false), ("Vi ger inte bara lån.", "lån", false),
        ("Intyg utfärdas inte av oss.", "Intyg", true), ("Vi lånar inte ut, men ger garantier.", "garantier", false),
        ("En kurs för den som aldrig har exporterat.", "kurs", false),
        ("Behöver du lån hänvisar vi till banken.", "lån", true),
    ]) func `tells what a sentence denies or passes on`(text: String, word: String, isDenied: Bool) throws {
        let wording = Wording(Described.observation("Titel", text))
        let index = try #require(wording.parts[1].text.tokens.tokens.firstIndex { $0.text == word.lowercased() })
        #expect(Denials.cover(Wording.Span(part: 1, tokens: index..<index + 1), in: wording) == isDenied)
    }

    @Test func `a long text without any phrase is read in one pass`() {
        let text = String(repeating: "hitta ", count: 20_000)
        #expect(found(["hitta … kunder", "*lån~"], text).isEmpty)
    }
}
