/// How alike two offerings' words are: the cosine of their stems, rare ones weighing more.
struct TextSimilarity: Sendable {
    private let weights: [String: Double]
    private let norms: [Double]
    /// How many offerings use a stem.
    let frequency: [String: Int]

    init(_ profiles: [Profile]) {
        var frequency: [String: Int] = [:]
        for profile in profiles {
            for stem in profile.stems { frequency[stem, default: 0] += 1 }
        }
        self.frequency = frequency
        // Squared in the product: a word that n offerings share weighs 1/n.
        let weights = frequency.mapValues { (1 / Double($0)).squareRoot() }
        self.weights = weights
        norms = profiles.map { profile in
            profile.stems.sorted().reduce(0) { $0 + (weights[$1] ?? 0) * (weights[$1] ?? 0) }.squareRoot()
        }
    }

    func callAsFunction(_ a: Profile, _ b: Profile) -> Double {
        let (small, large) = a.stems.count < b.stems.count ? (a.stems, b.stems) : (b.stems, a.stems)
        let shared = small.filter(large.contains).sorted()
        let product = shared.reduce(0) { $0 + (weights[$1] ?? 0) * (weights[$1] ?? 0) }
        let norm = norms[a.place] * norms[b.place]
        return norm > 0 ? product / norm : 0
    }
}
