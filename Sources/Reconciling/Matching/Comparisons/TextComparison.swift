/// Words of one column: names, titles, descriptions, categories.
struct TextComparison: Comparison {
    let name: String
    var levels: [SimilarityLevel] { Self.levels }
    let comparesColumn = true
    private let a: EncodedTables.Column
    private let b: EncodedTables.Column
    private let weights: TokenWeights
    private let overlap: TokenOverlap
    private let rarity: ValueRarity

    init(name: String, a: EncodedTables.Column, b: EncodedTables.Column, vocabulary: Vocabulary) {
        self.name = name
        self.a = a
        self.b = b
        weights = TokenWeights(vocabularyCount: vocabulary.count, collections: [a.tokens, b.tokens])
        overlap = TokenOverlap(vocabulary: vocabulary)
        rarity = ValueRarity(a.texts + b.texts)
    }

    static let levels = [
        SimilarityLevel(from: 0, matching: 0.02, differing: 0.40),
        SimilarityLevel(from: 0.1, matching: 0.02, differing: 0.20),
        SimilarityLevel(from: 0.25, matching: 0.04, differing: 0.16),
        SimilarityLevel(from: 0.4, matching: 0.07, differing: 0.11),
        SimilarityLevel(from: 0.55, matching: 0.10, differing: 0.06),
        SimilarityLevel(from: 0.7, matching: 0.15, differing: 0.04),
        SimilarityLevel(from: 0.85, matching: 0.17, differing: 0.015),
        SimilarityLevel(from: 1, matching: 0.13, differing: 0.01),
        SimilarityLevel(from: 1.3, matching: 0.10, differing: 0.004),
        SimilarityLevel(from: 1.6, matching: 0.20, differing: 0.001),
    ]

    func similarities(of pairs: [CandidatePair]) -> [Float?] {
        pairs.map { pair in
            let (rowA, rowB) = (Int(pair.a), Int(pair.b))
            let (tokensA, tokensB) = (a.tokens[rowA], b.tokens[rowB])
            guard !tokensA.isEmpty, !tokensB.isEmpty else { return nil }
            if tokensA == tokensB { return rarity.similarity(ofEqual: a.texts[rowA]) }
            let shares = overlap.shares(tokensA, tokensB, weights.weights)
            return min(0.99, 0.5 * shares.dice + 0.5 * shares.containment)
        }
    }
}
