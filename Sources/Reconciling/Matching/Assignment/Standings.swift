/// Who is whose best: for each row of either table its surest pair.
struct Standings {
    /// By row, the index of a candidate pair; nil where the row has none.
    private(set) var bestOfA: [Int?]
    private(set) var bestOfB: [Int?]

    /// Equal scores are ordered by closeness, then by the order of the pairs, which is that of the rows' ids.
    ///
    /// - Parameter left: pairs to leave out, in ascending order.
    init(_ evidence: PairEvidence, _ scores: [Double], leavingOut left: [Int] = []) {
        let closeness = evidence.table.closeness
        bestOfA = Array(repeating: nil, count: evidence.rows.a)
        bestOfB = Array(repeating: nil, count: evidence.rows.b)
        func isSurer(_ first: Int, _ second: Int?) -> Bool {
            guard let second else { return true }
            return (scores[first], closeness[first], second) > (scores[second], closeness[second], first)
        }
        var next = left.makeIterator()
        var passed = next.next()
        for (index, pair) in evidence.pairs.enumerated() {
            if index == passed {
                passed = next.next()
                continue
            }
            if isSurer(index, bestOfA[Int(pair.a)]) { bestOfA[Int(pair.a)] = index }
            if isSurer(index, bestOfB[Int(pair.b)]) { bestOfB[Int(pair.b)] = index }
        }
    }

    /// The pairs that are best of one of their rows at least, in ascending order.
    var winners: [Int] { (bestOfA + bestOfB).compactMap { $0 }.sortedDistinct() }
}
