import Testing

@testable import Reconciling

@Suite struct `Assigning matches` {
    /// Rows of one name each, as A and as B have them.
    private func evidence(_ a: [String], _ b: [String]) -> PairEvidence {
        func table(_ names: [String]) -> RecordTable {
            RecordTable(ids: names.indices.map { "\($0)" }, columns: [.init(name: "name", values: names)])
        }
        return PairEvidence(table(a), table(b))
    }

    private func claims(_ evidence: PairEvidence, _ scores: [Double], _ multiplicity: Multiplicity) -> [[Int32]] {
        Claims.best(of: Standings(evidence, scores), evidence.pairs, multiplicity).map {
            [evidence.pairs[$0].a, evidence.pairs[$0].b]
        }
    }

    // Pairs: 0-0, 0-1, 1-0, 1-1.
    private var square: PairEvidence { evidence(["norra bruket", "södra bruket"], ["norra bruket", "södra bruket"]) }

    @Test func `one to one wants a pair to be best of both its rows`() {
        #expect(square.pairs.count == 4)
        #expect(claims(square, [9, 1, 1, 9], .oneToOne) == [[0, 0], [1, 1]])
        #expect(claims(square, [9, 8, 1, 2], .oneToOne) == [[0, 0]])
    }

    @Test func `one to many wants it to be best of the many`() {
        #expect(claims(square, [9, 8, 1, 2], Multiplicity(manyB: true)) == [[0, 0], [0, 1]])
        #expect(claims(square, [9, 1, 8, 2], Multiplicity(manyA: true)) == [[0, 0], [1, 0]])
    }

    @Test func `equal scores are told apart by closeness, not by chance`() {
        #expect(claims(square, [5, 5, 5, 5], .oneToOne) == [[0, 0], [1, 1]])
    }

    @Test func `what is left out does not claim`() {
        let rest = Standings(square, [9, 3, 4, 9], leavingOut: [0, 3])
        #expect(Claims.best(of: rest, square.pairs, .oneToOne) == [1, 2])
    }

    @Test(arguments: [
        ([9, 9, 1, 1], true, false), ([9, 1, 9, 1], false, true), ([9, 1, 1, 9], false, false),
        ([9, 3, 1, 1], false, false),
    ])
    func `several matches a row are seen by seconds as sure as the first`(scores: [Double], manyB: Bool, manyA: Bool) {
        let found = Multiplicity(Standings(square, scores), square.pairs, scores, least: 2)
        #expect(found == Multiplicity(manyB: manyB, manyA: manyA))
    }

    @Test func `several matches a row, once seen, are not forgotten`() {
        let weights = LevelWeights(expecting: square.table.comparisons)
        #expect(Contest(square, weights).multiplicity == .oneToOne)
        let seen = Multiplicity(manyB: true)
        #expect(Contest(square, weights, seen: seen).multiplicity == seen)
    }
}
