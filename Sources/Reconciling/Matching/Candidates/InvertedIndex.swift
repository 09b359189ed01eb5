/// Rows by the terms they hold, searched for the rows that share the rarest terms with a query.
///
/// Work is bounded for each query, so that a search over the whole table stays near-linear: terms are taken from the rarest on, and
/// the search stops once it has looked at ``reach`` rows.
struct InvertedIndex {
    /// How many entries of posting lists one query looks at.
    static let reach = 5_000

    private let starts: [Int32]
    private let rows: [Int32]
    private let scales: [Float]
    private let weights: TokenWeights
    private let rowCount: Int

    init(_ lists: Ragged<UInt32>, weights: TokenWeights) {
        var counts = [Int32](repeating: 0, count: weights.weights.count + 1)
        for term in lists.elements { counts[Int(term) + 1] += 1 }
        for term in counts.indices.dropFirst() { counts[term] += counts[term - 1] }
        starts = counts
        var places = counts
        var rows = [Int32](repeating: 0, count: lists.elements.count)
        var scales: [Float] = []
        for row in 0..<lists.count {
            var square: Float = 0
            for term in lists[row] {
                rows[Int(places[Int(term)])] = Int32(row)
                places[Int(term)] += 1
                square += weights.weights[Int(term)] * weights.weights[Int(term)]
            }
            scales.append(square > 0 ? 1 / square.squareRoot() : 0)
        }
        self.rows = rows
        self.scales = scales
        self.weights = weights
        rowCount = lists.count
    }

    /// For each query its `limit` best rows by cosine, over the terms that were reached.
    func best(_ limit: Int, for queries: Ragged<UInt32>) -> Ragged<Int32> {
        var found = Ragged<Int32>()
        var scores = [Float](repeating: 0, count: rowCount)
        var touched: [Int32] = []
        for query in 0..<queries.count {
            collect(queries[query], &scores, &touched)
            found.append(best(limit, of: touched, scores))
            for row in touched { scores[Int(row)] = 0 }
            touched.removeAll(keepingCapacity: true)
        }
        return found
    }

    private func collect(_ query: ArraySlice<UInt32>, _ scores: inout [Float], _ touched: inout [Int32]) {
        let rarestFirst = query.sorted { (length($0), $0) < (length($1), $1) }
        var looked = 0
        for term in rarestFirst {
            let list = Int(starts[Int(term)])..<Int(starts[Int(term) + 1])
            looked += list.count
            guard looked <= Self.reach || looked == list.count else { return }
            let weight = weights.weights[Int(term)]
            for index in list {
                let row = Int(rows[index])
                if scores[row] == 0 { touched.append(rows[index]) }
                scores[row] += weight * weight
            }
        }
    }

    private func length(_ term: UInt32) -> Int32 { starts[Int(term) + 1] - starts[Int(term)] }

    private func best(_ limit: Int, of touched: [Int32], _ scores: [Float]) -> [Int32] {
        var kept: [(score: Float, row: Int32)] = []
        for row in touched {
            let score = scores[Int(row)] * scales[Int(row)]
            if kept.count == limit, let last = kept.last, (last.score, row) >= (score, last.row) { continue }
            let place = kept.firstIndex { ($0.score, row) < (score, $0.row) } ?? kept.count
            kept.insert((score, row), at: place)
            if kept.count > limit { kept.removeLast() }
        }
        return kept.map(\.row)
    }
}
