/// For each candidate pair and each comparison the level of similarity, 0 where a value is missing; and the similarities themselves.
struct LevelTable {
    let comparisons: [any Comparison]
    let pairCount: Int
    /// One after the other for each pair.
    let levels: [UInt8]
    /// For each pair the sum of its similarities, which orders pairs of the same levels.
    let closeness: [Float]

    init(_ comparisons: [any Comparison], _ pairs: [CandidatePair]) {
        var levels = [UInt8](repeating: 0, count: pairs.count * comparisons.count)
        var closeness = [Float](repeating: 0, count: pairs.count)
        for (column, comparison) in comparisons.enumerated() {
            for (index, similarity) in comparison.similarities(of: pairs).enumerated() {
                levels[index * comparisons.count + column] = comparison.level(of: similarity)
                closeness[index] += similarity ?? 0
            }
        }
        self.comparisons = comparisons
        self.levels = levels
        self.closeness = closeness
        pairCount = pairs.count
    }

    subscript(pair: Int) -> ArraySlice<UInt8> { levels[pair * comparisons.count..<(pair + 1) * comparisons.count] }
}
