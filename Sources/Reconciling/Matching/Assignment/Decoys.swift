/// Pairs that would have the best claim if the claims were not there.
///
/// A decoy counts as far as one of its rows has found its match in a claim: then the decoy is the best of pairs that all are wrong, which
/// is just what a claim of a row without a match is.
struct Decoys {
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
        var foundA = [Double](repeating: 0, count: evidence.rows.a)
        var foundB = [Double](repeating: 0, count: evidence.rows.b)
        for claim in claims {
            let pair = evidence.pairs[claim]
            // A row that may have several matches has not found its last one.
            if !multiplicity.manyB { foundA[Int(pair.a)] = probability(scores[claim]) }
            if !multiplicity.manyA { foundB[Int(pair.b)] = probability(scores[claim]) }
        }
        return Calibration(
            claims: claims.map { scores[$0] },
            decoys: rivals.map { rival in
                let pair = evidence.pairs[rival]
                return (scores[rival], max(foundA[Int(pair.a)], foundB[Int(pair.b)]))
            })
    }
}
