import Testing

@testable import Language

@Suite struct `Places in a text` {
    @Test(
        arguments: [
            ("Företag i Västerbottens län", ["SE331 Västerbottens län"]),
            ("Bolag i Umeå, Skellefteå och Lycksele", ["2480 Umeå", "2482 Skellefteå", "2481 Lycksele"]),
            ("verksamma i Umeås inland eller Upplands-Bro", ["2480 Umeå", "0139 Upplands-Bro"]),
            ("i Stockholm", ["0180 Stockholm"]), ("i Stockholms län", ["SE110 Stockholms län"]),
            ("för dig i Örebro kommun och Örebro län", ["1880 Örebro", "SE124 Örebro län"]),
            ("in Norrbotten County", ["SE332 Norrbottens län"]), ("i Västra Götaland", ["SE232 Västra Götalands län"]),
            ("i Östra Göinge kommun", ["1256 Östra Göinge"]), ("i hela landet", ["SE Sverige"]),
            ("i Övre Norrland", ["SE33 Övre Norrland"]), ("på Gotland", ["0980 Gotland"]),
        ] as [(String, [String])])
    func `are known by their names`(text: String, expected: [String]) {
        let tokens = TokenizedText(text)
        let found = PlaceScanner.mentions(in: tokens, tokens.tokens.indices)
        #expect(found.map { $0.place.identifier + " " + $0.place.name } == expected)
    }

    @Test(arguments: ["Region Skåne beslutar om stödet", "mark och berg", "det kan vara så", "Umeå-modellen"])
    func `are not seen where a word only looks like one`(text: String) {
        let tokens = TokenizedText(text)
        #expect(PlaceScanner.mentions(in: tokens, tokens.tokens.indices).isEmpty)
    }

    @Test func `are all of Sweden's, each with a code of its own`() {
        let counties = Place.all.filter { $0.kind == .county }
        let municipalities = Place.all.filter { $0.kind == .municipality }
        #expect(counties.count == 21 && Set(counties.map(\.nuts)).count == 21)
        #expect(municipalities.count == 290 && Set(municipalities.map(\.code)).count == 290)
        #expect(municipalities.allSatisfy { $0.code.count == 4 && !$0.name.isEmpty })
    }
}
