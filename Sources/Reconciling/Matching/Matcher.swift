/// Finds the rows of two tables that mean the same thing, without being taught.
///
/// Rows that share rare words or letters are compared column by column; what agreement and disagreement are worth is learnt from the
/// tables themselves (Fellegi and Sunter), or expected where they are too small to teach anything. The same tables give the same pairs,
/// in whichever order their rows and columns come.
public struct Matcher: Sendable {
    /// Claims that miss by less than this many bits are handed to a person.
    public static let unsureFrom = -1.5

    public init() {}

    /// The pairs taken for matches, and those left to a person (``MatchedPair/unsure``), in the order of their ids.
    public func match(_ first: RecordTable, _ second: RecordTable) -> [MatchedPair] {
        let (a, b) = (first.inCanonicalOrder(), second.inCanonicalOrder())
        let evidence = PairEvidence(a, b)
        let (weights, seen) = ExpectationMaximization(evidence).learn()
        let contest = Contest(evidence, weights, seen: seen)
        let contradiction = TitleContradiction(evidence)
        return contest.claims.compactMap { index, _ in
            let score = contest.scores[index] - contest.least
            guard score > Self.unsureFrom else { return nil }
            let pair = evidence.pairs[index]
            return MatchedPair(
                a: a.ids[Int(pair.a)], b: b.ids[Int(pair.b)], score: score,
                features: features(of: index, evidence, weights) + [
                    .init(name: MatchedPair.prior, weight: -contest.least)
                ],
                unsure: score <= 0 || contradiction.speaksAgainst(index))
        }
    }

    private func features(of index: Int, _ evidence: PairEvidence, _ weights: LevelWeights) -> [MatchedPair.Feature] {
        zip(evidence.names, zip(weights.weights, evidence.table[index])).compactMap { name, found in
            let (weights, level) = found
            return level == 0 ? nil : MatchedPair.Feature(name: name, weight: weights[Int(level)])
        }
    }
}
