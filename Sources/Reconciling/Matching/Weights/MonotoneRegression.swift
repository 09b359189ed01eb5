/// The nearest series that never falls (pool adjacent violators).
enum MonotoneRegression {
    static func rising(_ values: [Double], weights: [Double]) -> [Double] {
        var pools: [(sum: Double, weight: Double, count: Int)] = []
        for (value, weight) in zip(values, weights) {
            pools.append((value * weight, weight, 1))
            while pools.count > 1, let last = pools.last,
                pools[pools.count - 2].sum / pools[pools.count - 2].weight >= last.sum / last.weight
            {
                pools.removeLast()
                pools[pools.count - 1].sum += last.sum
                pools[pools.count - 1].weight += last.weight
                pools[pools.count - 1].count += last.count
            }
        }
        return pools.flatMap { Array(repeating: $0.sum / $0.weight, count: $0.count) }
    }
}
