/// How many pairs show each level of each comparison; pairs may count in part.
struct LevelCounts {
    /// By comparison, then by level from 1 on; missing values are not counted.
    private(set) var counts: [[Double]]

    init(_ comparisons: [any Comparison]) {
        counts = comparisons.map { [Double](repeating: 0, count: $0.levels.count) }
    }

    mutating func add(_ levels: ArraySlice<UInt8>, _ amount: Double) {
        for (index, level) in levels.enumerated() where level > 0 { counts[index][Int(level) - 1] += amount }
    }
}
