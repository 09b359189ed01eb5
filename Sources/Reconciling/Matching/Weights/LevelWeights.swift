/// What each level of each comparison adds to a score, in bits: log₂ of how much more often matching pairs show it than others.
struct LevelWeights: Sendable {
    /// No single piece of evidence decides alone.
    static let range = -6.0...8.0
    /// What a claim in a small table needs before any data are seen: being the best of both its rows is a bit of evidence already.
    static let leastExpected = -1.0

    /// By comparison, then by level; level 0 (missing) is 0.
    let weights: [[Double]]
    /// The score from which a claim is a match where decoys do not tell.
    let least: Double

    /// Before any data: the expectations alone.
    init(expecting comparisons: [any Comparison], least: Double = leastExpected) {
        let nothing = LevelCounts(comparisons)
        self.init(
            matching: nothing, differing: nothing, comparisons: comparisons, strength: 1, least: least)
    }

    /// From counts of matching and other pairs, smoothed by `strength` pairs of what was expected before. Weights never fall as the
    /// similarity rises.
    init(matching: LevelCounts, differing: LevelCounts, comparisons: [any Comparison], strength: Double, least: Double)
    {
        weights = comparisons.indices.map { index in
            let levels = comparisons[index].levels
            let m = Self.shares(matching.counts[index], levels.map(\.matching), strength)
            let u = Self.shares(differing.counts[index], levels.map(\.differing), strength)
            let rising = MonotoneRegression.rising(
                zip(m, u).map { Bits.of($0 / $1) }, weights: zip(m, u).map { $0 + $1 })
            return [0] + rising.map { min(max($0, Self.range.lowerBound), Self.range.upperBound) }
        }
        self.least = least
    }

    func score(_ levels: ArraySlice<UInt8>) -> Double {
        var score = 0.0
        for (index, level) in levels.enumerated() { score += weights[index][Int(level)] }
        return score
    }

    private static func shares(_ counts: [Double], _ expected: [Double], _ strength: Double) -> [Double] {
        let expectedTotal = expected.reduce(0, +)
        let smoothed = zip(counts, expected).map { $0 + strength * $1 / expectedTotal }
        let total = smoothed.reduce(0, +)
        return smoothed.map { $0 / total }
    }
}
