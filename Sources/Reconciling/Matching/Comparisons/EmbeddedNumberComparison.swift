/// Whether the numbers among the words of one column agree: years, sizes, versions, street numbers.
struct EmbeddedNumberComparison: Comparison {
    /// A column is looked at where this share of its filled cells has a number, in both tables.
    static let leastShare = 0.1

    let name: String
    let comparesColumn = false
    private let a: Ragged<UInt32>
    private let b: Ragged<UInt32>
    private let weights: TokenWeights

    /// Nil where the column has too few numbers.
    init?(name: String, a: EncodedTables.Column, b: EncodedTables.Column, vocabulary: Vocabulary) {
        self.name = name + " numbers"
        let isNumber = (0..<UInt32(vocabulary.count)).map { Self.isNumber(vocabulary.spelling(of: $0)) }
        let numbersA = Self.numbers(a.tokens, isNumber)
        let numbersB = Self.numbers(b.tokens, isNumber)
        guard Self.share(numbersA, a) >= Self.leastShare, Self.share(numbersB, b) >= Self.leastShare else { return nil }
        (self.a, self.b) = (numbersA, numbersB)
        weights = TokenWeights(vocabularyCount: vocabulary.count, collections: [numbersA, numbersB])
    }

    private static func isNumber(_ word: ArraySlice<UInt8>) -> Bool {
        WordScanner.isDigit(word[word.startIndex]) && !EmbeddedCodes.isCode(word.filter(WordScanner.isWord))
    }

    private static func numbers(_ tokens: Ragged<UInt32>, _ isNumber: [Bool]) -> Ragged<UInt32> {
        var lists = Ragged<UInt32>()
        for row in 0..<tokens.count { lists.append(tokens[row].filter { isNumber[Int($0)] }) }
        return lists
    }

    private static func share(_ numbers: Ragged<UInt32>, _ column: EncodedTables.Column) -> Double {
        let filled = (0..<numbers.count).count { !column.tokens[$0].isEmpty }
        return filled == 0 ? 0 : Double((0..<numbers.count).count { !numbers[$0].isEmpty }) / Double(filled)
    }

    let levels = [
        SimilarityLevel(from: 0, matching: 0.12, differing: 0.60),
        SimilarityLevel(from: 0.01, matching: 0.18, differing: 0.20),
        SimilarityLevel(from: 0.6, matching: 0.15, differing: 0.08),
        SimilarityLevel(from: 1, matching: 0.55, differing: 0.12),
    ]

    func similarities(of pairs: [CandidatePair]) -> [Float?] {
        pairs.map { pair in
            let (numbersA, numbersB) = (a[Int(pair.a)], b[Int(pair.b)])
            guard !numbersA.isEmpty, !numbersB.isEmpty else { return nil }
            let common = numbersA.filter(numbersB.contains)
            if common.count == numbersA.count, common.count == numbersB.count { return 1 }
            return min(0.99, weight(common[...]) / min(weight(numbersA), weight(numbersB)))
        }
    }

    private func weight(_ numbers: ArraySlice<UInt32>) -> Float { numbers.reduce(0) { $0 + weights.weights[Int($1)] } }
}
