/// Which column of one table answers which of the other: by name, and where names say nothing by what stands in them.
struct ColumnAlignment {
    struct Pair {
        let name: String
        let a: Int
        let b: Int
    }

    /// Columns of other names are taken for the same from this likeness of their words on (cosine, 0…1).
    static let leastLikeness = 0.2

    let pairs: [Pair]

    init(_ a: RecordTable, _ b: RecordTable, encoded tables: EncodedTables) {
        var pairs: [Pair] = []
        var (freeA, freeB) = (Set(a.columns.indices), Set(b.columns.indices))
        func take(_ indexA: Int, _ indexB: Int) {
            pairs.append(Pair(name: a.columns[indexA].name, a: indexA, b: indexB))
            freeA.remove(indexA)
            freeB.remove(indexB)
        }
        for indexA in a.columns.indices {
            let name = Self.key(a.columns[indexA].name)
            if let indexB = freeB.sorted().first(where: { Self.key(b.columns[$0].name) == name }) {
                take(indexA, indexB)
            }
        }
        let vocabulariesB = freeB.sorted().map { ($0, ColumnVocabulary(tables.b[$0])) }
        let likely = freeA.sorted().flatMap { indexA in
            let vocabularyA = ColumnVocabulary(tables.a[indexA])
            return vocabulariesB.map { (likeness: vocabularyA.likeness(to: $0.1), indexA, $0.0) }
        }.filter { $0.likeness >= Self.leastLikeness }
        for (_, indexA, indexB) in likely.sorted(by: { ($1.likeness, $0.1, $0.2) < ($0.likeness, $1.1, $1.2) })
        where freeA.contains(indexA) && freeB.contains(indexB) {
            take(indexA, indexB)
        }
        self.pairs = pairs.sorted { ($0.a, $0.b) < ($1.a, $1.b) }
    }

    private static func key(_ name: String) -> [UInt8] { FoldedText(name).bytes.filter(WordScanner.isWord) }
}
