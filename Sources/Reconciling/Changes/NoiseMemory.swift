/// What a source changes at nearly every reading: counters, dates of today, rotating quotations.
///
/// A sentence is remembered by its shape, the words with every number as `#`. One that moved in three readings running
/// is noise until it stays still.
struct NoiseMemory {
    /// Readings in a row that make a moving sentence noise.
    static let readings = 3
    /// At most so many shapes are remembered for a source.
    static let capacity = 500

    let counts: [String: Int]

    init(_ counts: [String: Int]) {
        self.counts = counts
    }

    var noisy: Set<String> { Set(counts.filter { $0.value >= Self.readings }.keys) }

    /// The memory after a reading in which `moved` moved: what stayed still is forgotten.
    func learning(moved: Set<String>) -> NoiseMemory {
        var next: [String: Int] = [:]
        for shape in moved.sorted().prefix(Self.capacity) { next[shape] = (counts[shape] ?? 0) + 1 }
        return NoiseMemory(next)
    }
}
