import Testing

@testable import Reconciling

@Suite struct `Finding candidates` {
    private func lists(_ rows: [[UInt32]]) -> Ragged<UInt32> {
        var lists = Ragged<UInt32>()
        for row in rows { lists.append(row) }
        return lists
    }

    @Test func `rows that share the rarest terms come first`() {
        let rows = lists([[0, 1], [0, 2], [0, 3], [0, 1, 2]])
        let weights = TokenWeights(vocabularyCount: 4, collections: [rows])
        let found = InvertedIndex(rows, weights: weights).best(2, for: lists([[0, 3], [1], []]))
        #expect(found[0].first == 2)
        #expect(Array(found[1]) == [0, 3])
        #expect(found[2].isEmpty)
    }

    @Test func `a query stops once it has looked far enough`() {
        let common = Array(repeating: [UInt32(0)], count: InvertedIndex.reach)
        let rows = lists(common + [[0, 1], [1]])
        let weights = TokenWeights(vocabularyCount: 2, collections: [rows])
        let found = InvertedIndex(rows, weights: weights).best(5, for: lists([[0, 1]]))
        #expect(Set(found[0]) == [Int32(common.count), Int32(common.count + 1)])
    }

    @Test func `a row without a word in common is found by its letters`() {
        let a = EncodedTables.Column(tokens: lists([[0]]), texts: [FoldedText("Skövde")])
        let codes = lists([Trigrams.codes(of: a.texts)])
        let other = lists([Trigrams.codes(of: [FoldedText("Sködve")]), Trigrams.codes(of: [FoldedText("Pajala")])])
        let empty = Candidates(
            words: (lists([[0]]), lists([[1], [2]])), wordWeights: TokenWeights(vocabularyCount: 3, collections: []),
            trigrams: (codes, other))
        #expect(empty.pairs == [CandidatePair(a: 0, b: 0)])
    }

    @Test func `there are never more than a few for each row`() {
        var source = MadeUpCompanies(seed: 3)
        let (a, b) = ((0..<300).map { source.company(id: "a\($0)") }, (0..<300).map { source.company(id: "b\($0)") })
        let evidence = PairEvidence(MadeUpCompanies.table(a), MadeUpCompanies.table(b))
        #expect(evidence.pairs.count <= 4 * Candidates.perRow * 300)
        #expect(evidence.pairs == evidence.pairs.sorted() && Set(evidence.pairs).count == evidence.pairs.count)
    }
}
