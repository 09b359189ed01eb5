/// The words of the whole row, in whichever column they stand: a brand in the title here and in a column of its own there.
struct WordsComparison: Comparison {
    let name = "words"
    var levels: [SimilarityLevel] { Self.levels }
    let comparesColumn = false
    private let a: Ragged<UInt32>
    private let b: Ragged<UInt32>
    /// The squares of the weights, as a cosine counts them.
    private let squares: [Float]
    private let overlap: TokenOverlap

    init(a: Ragged<UInt32>, b: Ragged<UInt32>, weights: TokenWeights, vocabulary: Vocabulary) {
        self.a = a
        self.b = b
        squares = weights.weights.map { $0 * $0 }
        overlap = TokenOverlap(vocabulary: vocabulary)
    }

    static let levels = [
        SimilarityLevel(from: 0, matching: 0.01, differing: 0.30),
        SimilarityLevel(from: 0.1, matching: 0.02, differing: 0.25),
        SimilarityLevel(from: 0.2, matching: 0.04, differing: 0.18),
        SimilarityLevel(from: 0.3, matching: 0.07, differing: 0.12),
        SimilarityLevel(from: 0.4, matching: 0.11, differing: 0.07),
        SimilarityLevel(from: 0.5, matching: 0.14, differing: 0.04),
        SimilarityLevel(from: 0.6, matching: 0.15, differing: 0.02),
        SimilarityLevel(from: 0.7, matching: 0.16, differing: 0.01),
        SimilarityLevel(from: 0.8, matching: 0.15, differing: 0.006),
        SimilarityLevel(from: 0.9, matching: 0.15, differing: 0.004),
    ]

    func similarities(of pairs: [CandidatePair]) -> [Float?] {
        pairs.map { pair -> Float? in
            let (wordsA, wordsB) = (a[Int(pair.a)], b[Int(pair.b)])
            guard !wordsA.isEmpty, !wordsB.isEmpty else { return nil }
            let shares = overlap.shares(wordsA, wordsB, squares)
            return min(1, (shares.ofA * shares.ofB).squareRoot())
        }
    }
}
