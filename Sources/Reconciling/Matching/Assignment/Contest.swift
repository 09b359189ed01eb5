/// How the pairs stand under some weights: their scores, which of them claim to match, and how sure each claim is.
struct Contest {
    /// Which decoys count hangs on how sure the claims are, and the other way round; so many times they are brought into line.
    static let rounds = 5

    let scores: [Double]
    let multiplicity: Multiplicity
    /// The pairs of the best claim, and how likely each is a match.
    let claims: [(pair: Int, probability: Double)]
    /// The best of each row besides those: as like as a pair can be without being a match.
    let losers: [Int]
    /// The score from which a claim is rather a match than not.
    let least: Double

    /// - Parameter seen: how many matches a row is known to have; it may turn out to have more.
    init(_ evidence: PairEvidence, _ weights: LevelWeights, seen: Multiplicity = .oneToOne) {
        let scores = (0..<evidence.pairs.count).map { weights.score(evidence.table[$0]) }
        let standings = Standings(evidence, scores)
        multiplicity = Multiplicity(standings, evidence.pairs, scores, least: weights.least).union(seen)
        let claims = Claims.best(of: standings, evidence.pairs, multiplicity)
        let rest = Standings(evidence, scores, leavingOut: claims)
        let decoys = Decoys(
            claims: claims, rivals: Claims.best(of: rest, evidence.pairs, multiplicity), scores, evidence, multiplicity)
        var probability = { (score: Double) in Bits.probability(score - weights.least) }
        var least = weights.least
        for _ in 0..<Self.rounds {
            guard let calibration = decoys.calibration(where: probability) else { break }
            probability = calibration.probability(of:)
            least = calibration.least
        }
        self.scores = scores
        self.claims = claims.map { ($0, probability(scores[$0])) }
        self.least = least
        losers = rest.winners
    }

    /// How many claims match, as far as can be told.
    var matches: Double { claims.reduce(0) { $0 + $1.probability } }
}
