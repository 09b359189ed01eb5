/// Quantities of one column. How near two are is told by how many of all values lie between them, so that 2001 and 2003 are as far
/// apart as the column makes them, and neither unit nor scale needs to be known.
struct NumberComparison: Comparison {
    let name: String
    let comparesColumn = true
    private let a: [Double?]
    private let b: [Double?]
    private let sorted: [Double]

    init(name: String, a: EncodedTables.Column, b: EncodedTables.Column) {
        self.name = name
        self.a = a.texts.map(NumberScanner.number)
        self.b = b.texts.map(NumberScanner.number)
        sorted = (self.a + self.b).compactMap { $0 }.sorted()
    }

    let levels = [
        SimilarityLevel(from: 0, matching: 0.06, differing: 0.40),
        SimilarityLevel(from: 0.7, matching: 0.06, differing: 0.22),
        SimilarityLevel(from: 0.9, matching: 0.08, differing: 0.15),
        SimilarityLevel(from: 0.97, matching: 0.10, differing: 0.08),
        SimilarityLevel(from: 1, matching: 0.20, differing: 0.10),
        SimilarityLevel(from: 1.3, matching: 0.25, differing: 0.04),
        SimilarityLevel(from: 1.6, matching: 0.25, differing: 0.01),
    ]

    func similarities(of pairs: [CandidatePair]) -> [Float?] {
        pairs.map { pair -> Float? in
            guard let valueA = a[Int(pair.a)], let valueB = b[Int(pair.b)] else { return nil }
            let share = shareBetween(min(valueA, valueB), max(valueA, valueB))
            guard valueA == valueB else { return Float(min(0.99, max(0, 1 - share))) }
            return Float(1 + min(ValueRarity.mostBits, -Bits.of(share)) / ValueRarity.mostBits)
        }
    }

    /// The share of all values from `low` to `high`, both included.
    private func shareBetween(_ low: Double, _ high: Double) -> Double {
        let count = sorted.partitioningIndex { $0 > high } - sorted.partitioningIndex { $0 >= low }
        return Double(max(count - 1, 1)) / Double(sorted.count)
    }
}

extension Array {
    /// The first index from which `belongs` holds to the end.
    func partitioningIndex(_ belongs: (Element) -> Bool) -> Int {
        var (low, high) = (0, count)
        while low < high {
            let middle = (low + high) / 2
            if belongs(self[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
