/// The pairs of rows that are compared: for each row of either table its best by rare words and its best by trigrams.
struct Candidates {
    /// How many a row gets from each index.
    static let perRow = 10

    /// In ascending order, each once.
    let pairs: [CandidatePair]

    init(
        words: (a: Ragged<UInt32>, b: Ragged<UInt32>), wordWeights: TokenWeights,
        trigrams: (a: Ragged<UInt32>, b: Ragged<UInt32>)
    ) {
        var keys: [UInt64] = []
        Self.collect(words, wordWeights, into: &keys)
        let numbered = TrigramNumbers(trigrams.a, trigrams.b)
        let weights = TokenWeights(vocabularyCount: numbered.count, collections: [numbered.a, numbered.b])
        Self.collect((numbered.a, numbered.b), weights, into: &keys)
        pairs = keys.sortedDistinct().map { CandidatePair(a: Int32($0 >> 32), b: Int32($0 & 0xFFFF_FFFF)) }
    }

    private static func collect(
        _ terms: (a: Ragged<UInt32>, b: Ragged<UInt32>), _ weights: TokenWeights, into keys: inout [UInt64]
    ) {
        let fromA = InvertedIndex(terms.b, weights: weights).best(perRow, for: terms.a)
        for row in 0..<fromA.count { keys += fromA[row].map { UInt64(row) << 32 | UInt64($0) } }
        let fromB = InvertedIndex(terms.a, weights: weights).best(perRow, for: terms.b)
        for row in 0..<fromB.count { keys += fromB[row].map { UInt64($0) << 32 | UInt64(row) } }
    }
}

/// Trigrams renumbered from 0, so that lists by trigram are dense.
private struct TrigramNumbers {
    let a: Ragged<UInt32>
    let b: Ragged<UInt32>
    let count: Int

    init(_ a: Ragged<UInt32>, _ b: Ragged<UInt32>) {
        var numbers: [UInt32: UInt32] = [:]
        func renumber(_ lists: Ragged<UInt32>) -> Ragged<UInt32> {
            var result = Ragged<UInt32>()
            for row in 0..<lists.count {
                result.append(
                    lists[row].map { code in
                        let number = numbers[code] ?? UInt32(numbers.count)
                        numbers[code] = number
                        return number
                    })
            }
            return result
        }
        self.a = renumber(a)
        self.b = renumber(b)
        count = numbers.count
    }
}
