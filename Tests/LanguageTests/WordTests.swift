import Language
import Testing

@Suite struct `Words` {
    @Test(arguments: [
        (TextLanguage.swedish, "medarbetarna", "medarbet"), (.swedish, "bidragen", "bidrag"),
        (.english, "companies", "compani"),
        (.english, "exporting", "export"),
    ])
    func `have the stems that Snowball gives them`(language: TextLanguage, word: String, stem: String) {
        #expect(Stemmer(language).stem(of: word) == stem)
    }

    @Test func `are counted without those that tell nothing`() {
        let text = TokenizedText("Vi hjälper företag med export och lån.")
        #expect(Stemmer(.swedish).stems(in: text, language: .swedish) == ["hjälp", "företag", "export", "lån"])
    }

    @Test(arguments: [
        ("exportlån", "export", "lån"), ("tillväxtchecken", "tillväxt", "checken"),
        ("investeringsbidrag", "investering", "bidrag"),
        ("exportkreditgaranti", "exportkredit", "garanti"),
    ])
    func `are parted where they end in a word of the field`(word: String, modifier: String, head: String) throws {
        let parts = try #require(CompoundWords.parts(of: word))
        #expect(parts.modifier == modifier)
        #expect(parts.head == head)
    }

    @Test(arguments: ["lån", "måndag", "företag", "klån", "vardag"])
    func `are left whole where they are none`(word: String) {
        #expect(CompoundWords.parts(of: word) == nil)
    }

    @Test(
        arguments: [
            ("Vi lånar ut pengar till små företag i hela länet.", TextLanguage.swedish),
            ("We lend to small companies in the whole county.", .english), ("Åre, Östersund", .swedish),
            ("12 345", nil), ("Export", nil),
        ] as [(String, TextLanguage?)])
    func `tell the language`(text: String, language: TextLanguage?) {
        #expect(TextLanguage.guess(text) == language)
    }
}
