/// Pairs that would have the best claim if the claims were not there.
///
/// A decoy counts where one of its rows has found its match in a claim for certain: then the decoy is the best of pairs that all are wrong,
/// which is just what a claim of a row without a match is. Decoys of rows that only seem to have found theirs are the second best of wrong
/// pairs, and would make chance look rarer than it is.
struct Decoys {
    /// A claim is certain from this probability on.
    static let certain = 0.95

    private let claims: [Int]
    private let rivals: [Int]
    private let scores: [Double]
    private let evidence: PairEvidence
    private let multiplicity: Multiplicity

    init(claims: [Int], rivals: [Int], _ scores: [Double], _ evidence: PairEvidence, _ multiplicity: Multiplicity) {
        self.claims = claims
        self.rivals = rivals
        self.scores = scores
        self.evidence = evidence
        self.multiplicity = multiplicity
    }

    /// What scores mean, where a claim's score makes it a match with that probability; nil where there are too few decoys.
    func calibration(where probability: (Double) -> Double) -> Calibration? {
        var foundA = [Bool](repeating: false, count: evidence.rows.a)
        var foundB = [Bool](repeating: false, count: evidence.rows.b)
        for claim in claims {
            let pair = evidence.pairs[claim]
            guard probability(scores[claim]) >= Self.certain else { continue }
            // A row that may have several matches has not found its last one.
            if !multiplicity.manyB { foundA[Int(pair.a)] = true }
            if !multiplicity.manyA { foundB[Int(pair.b)] = true }
        }
        return Calibration(
            claims: claims.map { scores[$0] },
            decoys: rivals.filter { foundA[Int(evidence.pairs[$0].a)] || foundB[Int(evidence.pairs[$0].b)] }.map {
                scores[$0]
            })
    }
}
