/// Signs that identify: equal but for hyphens and blanks, a few signs mistyped, or different.
struct CodeComparison: Comparison {
    let name: String
    let comparesColumn = true
    private let a: [[UInt8]]
    private let b: [[UInt8]]
    private let rarity: ValueRarity

    init(name: String, a: EncodedTables.Column, b: EncodedTables.Column) {
        self.name = name
        self.a = a.texts.map { $0.bytes.filter(WordScanner.isWord) }
        self.b = b.texts.map { $0.bytes.filter(WordScanner.isWord) }
        rarity = ValueRarity((self.a + self.b).map(FoldedText.init(folded:)))
    }

    let levels = [
        SimilarityLevel(from: 0, matching: 0.05, differing: 0.45),
        SimilarityLevel(from: 0.3, matching: 0.04, differing: 0.30),
        SimilarityLevel(from: 0.5, matching: 0.05, differing: 0.14),
        SimilarityLevel(from: 0.65, matching: 0.08, differing: 0.06),
        SimilarityLevel(from: 0.8, matching: 0.13, differing: 0.02),
        SimilarityLevel(from: 1, matching: 0.15, differing: 0.02),
        SimilarityLevel(from: 1.4, matching: 0.20, differing: 0.006),
        SimilarityLevel(from: 1.7, matching: 0.30, differing: 0.002),
    ]

    func similarities(of pairs: [CandidatePair]) -> [Float?] {
        pairs.map { pair in
            let (codeA, codeB) = (a[Int(pair.a)], b[Int(pair.b)])
            guard !codeA.isEmpty, !codeB.isEmpty else { return nil }
            if codeA == codeB { return rarity.similarity(ofEqual: FoldedText(folded: codeA)) }
            let distance = EditDistance.between(codeA[...], codeB[...])
            return max(
                0, min(0.99, 1 - Float(distance) / Float(min(EditDistance.longest, max(codeA.count, codeB.count)))))
        }
    }
}
