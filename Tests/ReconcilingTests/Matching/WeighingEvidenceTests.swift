import Testing

@testable import Reconciling

/// A comparison of three levels that is told what it finds.
private struct Given: Comparison {
    let name = "given"
    let comparesColumn = true
    let found: [Float?]
    let levels = [
        SimilarityLevel(from: 0, matching: 0.2, differing: 0.7),
        SimilarityLevel(from: 0.5, matching: 0.3, differing: 0.2),
        SimilarityLevel(from: 1, matching: 0.5, differing: 0.1),
    ]

    func similarities(of pairs: [CandidatePair]) -> [Float?] { found }
}

@Suite struct `Weighing evidence` {
    private let given = Given(found: [])

    private func weights(matching: [Double], differing: [Double], strength: Double = 0.001) -> [Double] {
        func counts(_ amounts: [Double]) -> LevelCounts {
            var counts = LevelCounts([given])
            for (index, amount) in amounts.enumerated() { counts.add([UInt8(index + 1)], amount) }
            return counts
        }
        return LevelWeights(
            matching: counts(matching), differing: counts(differing), comparisons: [given], strength: strength, least: 0
        ).weights[0]
    }

    @Test func `a level weighs as much more often as matches show it, in bits`() {
        let weights = weights(matching: [10, 10, 80], differing: [80, 10, 10])
        #expect(weights[0] == 0)
        #expect(zip(weights, [0, -3, 0, 3]).allSatisfy { abs($0 - $1) < 0.01 })
    }

    @Test func `more alike never weighs less`() {
        let weights = weights(matching: [10, 60, 30], differing: [60, 5, 35])
        #expect(weights[1] < weights[2] && weights[2] == weights[3])
    }

    @Test func `no evidence decides alone`() {
        let weights = weights(matching: [0, 0, 1e9], differing: [1e9, 0, 0])
        #expect(weights[1] == -6 && weights[3] == 8)
    }

    @Test func `expectations stand until there are data`() {
        let expected = LevelWeights(expecting: [given]).weights[0]
        #expect(abs(expected[3] - 2.32) < 0.01)
        let few = weights(matching: [1, 0, 0], differing: [0, 0, 1], strength: 1_000)
        #expect(zip(few, expected).allSatisfy { abs($0 - $1) < 0.1 })
    }

    @Test(arguments: [([1, 2, 3], [1, 2, 3]), ([3, 1, 2], [2, 2, 2]), ([1, 3, 2, 4], [1, 2.5, 2.5, 4]), ([], [])])
    func `a series is made to rise as near as it can`(values: [Double], rising: [Double]) {
        #expect(MonotoneRegression.rising(values, weights: values.map { _ in 1 }) == rising)
    }

    @Test func `levels keep missing apart from different`() {
        let pairs = (0..<4).map { CandidatePair(a: $0, b: $0) }
        let table = LevelTable([Given(found: [nil, 0, 0.7, 1.4])], pairs)
        #expect(table.levels == [0, 1, 2, 3])
    }
}

@Suite struct `Telling matches from chance by decoys` {
    /// Scores spread evenly over a range.
    private func spread(_ range: ClosedRange<Double>, _ count: Int) -> [Double] {
        (0..<count).map {
            range.lowerBound + (range.upperBound - range.lowerBound) * (Double($0) + 0.5) / Double(count)
        }
    }

    @Test func `claims above all decoys are matches, wherever zero is`() throws {
        for shift in [-5.0, 0, 50] {
            let calibration = try #require(
                Calibration(
                    claims: spread(20 + shift...30 + shift, 100), decoys: spread(-10 + shift...5 + shift, 100)))
            #expect((5 + shift...20.1 + shift).contains(calibration.least))
            #expect(calibration.probability(of: 25 + shift) > 0.95)
            #expect(calibration.probability(of: -5 + shift) == 0)
        }
    }

    @Test func `much evidence against a pair is never outweighed`() throws {
        let calibration = try #require(Calibration(claims: spread(-40 ... -20, 100), decoys: spread(-90 ... -60, 100)))
        #expect(calibration.least == Calibration.leastEver)
    }

    @Test func `claims that lie as the decoys do are chance`() throws {
        let calibration = try #require(Calibration(claims: spread(-10...5, 300), decoys: spread(-10...5, 100)))
        #expect(calibration.least > 4.9)
        #expect(calibration.probability(of: 0) < 0.2)
    }

    @Test func `a mixture is parted where matches outnumber chance`() throws {
        let claims = spread(-10...4, 200) + spread(2...12, 100)
        let calibration = try #require(Calibration(claims: claims, decoys: spread(-10...4, 150)))
        #expect((1...4.5).contains(calibration.least))
    }

    @Test func `certainty never falls as the score rises`() throws {
        let calibration = try #require(Calibration(claims: spread(-5...12, 90), decoys: spread(-9...3, 80)))
        let certainty = stride(from: -12.0, through: 14, by: 0.25).map(calibration.probability)
        #expect(zip(certainty, certainty.dropFirst()).allSatisfy(<=))
    }

    @Test func `too few decoys tell nothing`() {
        #expect(Calibration(claims: [1, 2, 3], decoys: spread(0...1, 39)) == nil)
        #expect(Calibration(claims: [], decoys: spread(0...1, 100)) == nil)
    }
}
