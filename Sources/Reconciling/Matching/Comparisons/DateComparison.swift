/// Days of one column: the same, one or two digits mistyped, the same year, or different.
struct DateComparison: Comparison {
    let name: String
    let comparesColumn = true
    private let a: [CalendarDigits?]
    private let b: [CalendarDigits?]
    private let rarity: ValueRarity

    init(name: String, a: EncodedTables.Column, b: EncodedTables.Column) {
        self.name = name
        self.a = a.texts.map(CalendarDigits.init)
        self.b = b.texts.map(CalendarDigits.init)
        rarity = ValueRarity((self.a + self.b).compactMap { $0.map { $0.key } })
    }

    let levels = [
        SimilarityLevel(from: 0, matching: 0.03, differing: 0.40),
        SimilarityLevel(from: 0.5, matching: 0.04, differing: 0.25),
        SimilarityLevel(from: 0.6, matching: 0.05, differing: 0.20),
        SimilarityLevel(from: 0.7, matching: 0.08, differing: 0.10),
        SimilarityLevel(from: 0.85, matching: 0.10, differing: 0.04),
        SimilarityLevel(from: 1, matching: 0.20, differing: 0.006),
        SimilarityLevel(from: 1.6, matching: 0.50, differing: 0.004),
    ]

    func similarities(of pairs: [CandidatePair]) -> [Float?] {
        pairs.map { pair in
            guard let dayA = a[Int(pair.a)], let dayB = b[Int(pair.b)] else { return nil }
            if dayA == dayB { return rarity.similarity(ofEqual: dayA.key) }
            return 1 - Float(EditDistance.between(dayA.digits[...], dayB.digits[...])) / Float(dayA.digits.count)
        }
    }
}
