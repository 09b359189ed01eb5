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
}

extension Array where Element: Comparable {
    func sortedDistinct() -> [Element] {
        var result: [Element] = []
        for element in sorted() where result.last != element { result.append(element) }
        return result
    }
}
