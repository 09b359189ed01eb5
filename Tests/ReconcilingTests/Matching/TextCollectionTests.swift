import Testing

@testable import Reconciling

@Suite struct `How alike two texts of a collection are` {
    private let collection = TextCollection([
        "Exportlån för tillverkare", "Exportrådgivning i Norrland", "Rådgivning om tull", "Rådgivning om export",
        "Mässa i Hannover",
        "Innovationscheck för tjänster",
    ])

    @Test func `the same title is one, nothing in common is nought`() {
        #expect(collection.titleSimilarity("Mässa i Hannover", "MÄSSA  i hannover!") == 1)
        #expect(collection.titleSimilarity("Mässa", "Exportlån") == 0)
        #expect(collection.titleSimilarity("", "Exportlån") == 0)
        #expect(collection.textSimilarity("Mässa", "") == 0)
    }

    @Test func `rare words count for more than common ones`() {
        #expect(
            collection.titleSimilarity("Rådgivning tull", "Besked tull")
                > collection.titleSimilarity("Rådgivning tull", "Rådgivning besked"))
        #expect(collection.weight(of: "Hannover") > collection.weight(of: "rådgivning"))
    }

    @Test(arguments: [
        ("Rådgivning om tull", "Tullrådgivning"), ("Exportlan", "Exportlån för tillverkare"),
        ("Mässa", "Måssa i Hanover"),
    ])
    func `it is the same from either side, and within bounds`(a: String, b: String) {
        for similarity in [collection.titleSimilarity, collection.textSimilarity] {
            #expect(similarity(a, b) == similarity(b, a))
            #expect((0...1).contains(similarity(a, b)))
        }
    }

    @Test func `a title within a longer one is more alike than half of it in another`() {
        let within = collection.titleSimilarity("Exportlån", "Exportlån för tillverkare")
        #expect(within > collection.titleSimilarity("Exportlån för tjänster", "Innovationscheck för tjänster"))
    }

    @Test func `words are compared in the form they are given`() {
        let stemmed = TextCollection(["lån", "lånen"], wordForm: { String($0.prefix(3)) })
        #expect(stemmed.titleSimilarity("Lånet", "lånens") == 1)
    }

    @Test func `expected weights rise with similarity and part the alike from the unlike`() {
        for weight in [ExpectedWeights.ofTitles, ExpectedWeights.ofTexts] {
            let weights = stride(from: 0, through: 1, by: 0.05).map(weight)
            #expect(zip(weights, weights.dropFirst()).allSatisfy(<=))
            #expect(weight(0) < -3 && weight(1) > 3)
        }
    }
}
