/// Both tables with every cell cut into tokens of one vocabulary.
struct EncodedTables {
    struct Column {
        /// For each row the distinct tokens, in ascending order of their ids.
        var tokens = Ragged<UInt32>()
        /// For each row the folded text; empty where the value is missing.
        var texts: [FoldedText] = []
    }

    private(set) var vocabulary = Vocabulary()
    private(set) var a: [Column] = []
    private(set) var b: [Column] = []

    init(_ tableA: RecordTable, _ tableB: RecordTable) {
        a = tableA.columns.map { encode($0.values) }
        b = tableB.columns.map { encode($0.values) }
    }

    private mutating func encode(_ values: [String]) -> Column {
        var column = Column()
        for value in values {
            let text = FoldedText(value)
            column.texts.append(text)
            column.tokens.append(distinctTokens(of: text))
        }
        return column
    }

    private mutating func distinctTokens(of text: FoldedText) -> [UInt32] {
        var tokens: [UInt32] = []
        WordScanner.words(of: text) { tokens.append(vocabulary.id(of: $0)) }
        return tokens.sortedDistinct()
    }

    /// The cosine of the two columns' token counts, each dampened by its logarithm so that one frequent word does not decide.
    func likeness(ofColumn indexA: Int, andColumn indexB: Int) -> Double {
        let (countsA, countsB) = (counts(a[indexA]), counts(b[indexB]))
        var (both, squareA, squareB) = (0.0, 0.0, 0.0)
        for token in countsA.indices {
            both += countsA[token] * countsB[token]
            squareA += countsA[token] * countsA[token]
            squareB += countsB[token] * countsB[token]
        }
        return both > 0 ? both / (squareA * squareB).squareRoot() : 0
    }

    private func counts(_ column: Column) -> [Double] {
        var counts = [Double](repeating: 0, count: vocabulary.count)
        for token in column.tokens.elements { counts[Int(token)] += 1 }
        return counts.map { $0 > 0 ? 1 + Bits.of($0) : 0 }
    }
}

extension Array where Element: Comparable {
    func sortedDistinct() -> [Element] {
        var result: [Element] = []
        for element in sorted() where result.last != element { result.append(element) }
        return result
    }
}
