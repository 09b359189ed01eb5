/// Which rows are compared, on what, and how it came out.
struct PairEvidence {
    let rows: (a: Int, b: Int)
    let pairs: [CandidatePair]
    let table: LevelTable
    /// What each comparison is called in a score's parts; no two alike.
    let names: [String]
    /// The comparison of the column that names a row; nil where no column does.
    let title: Int?

    init(_ a: RecordTable, _ b: RecordTable) {
        let tables = EncodedTables(a, b)
        let columns = AlignedColumn.all(a, b, tables)
        let wordsA = Self.words(tables.a, rows: a.count)
        let wordsB = Self.words(tables.b, rows: b.count)
        let weights = TokenWeights(vocabularyCount: tables.vocabulary.count, collections: [wordsA, wordsB])
        let short = columns.filter { $0.kind != .longText }
        rows = (a.count, b.count)
        pairs =
            Candidates(
                words: (wordsA, wordsB), wordWeights: weights,
                trigrams: (
                    Self.trigrams(short.map { tables.a[$0.a] }, rows: a.count),
                    Self.trigrams(short.map { tables.b[$0.b] }, rows: b.count)
                )
            ).pairs
        let words = WordsComparison(a: wordsA, b: wordsB, weights: weights, vocabulary: tables.vocabulary)
        let comparisons = Comparisons.list(tables, columns, words: words)
        table = LevelTable(comparisons, pairs)
        names = Self.distinct(comparisons.map(\.name))
        title = TitleColumn.find(in: columns).flatMap { title in columns.firstIndex { $0.a == title.a } }
    }

    private static func words(_ columns: [EncodedTables.Column], rows: Int) -> Ragged<UInt32> {
        var lists = Ragged<UInt32>()
        for row in 0..<rows { lists.append(columns.flatMap { $0.tokens[row] }.sortedDistinct()) }
        return lists
    }

    private static func trigrams(_ columns: [EncodedTables.Column], rows: Int) -> Ragged<UInt32> {
        var lists = Ragged<UInt32>()
        for row in 0..<rows { lists.append(Trigrams.codes(of: columns.map { $0.texts[row] })) }
        return lists
    }

    private static func distinct(_ names: [String]) -> [String] {
        var taken: Set<String> = [MatchedPair.prior]
        return names.map { name in
            var free = name
            while !taken.insert(free).inserted { free += "'" }
            return free
        }
    }
}
