/// Learns the weights from the tables themselves, without being told a single match (Fellegi and Sunter 1969, Winkler 1988).
///
/// Only pairs with the best claim have a part in what matches look like, each by how likely it is one; and what does not match is seen on
/// those that lost to them, the hardest cases there are.
struct ExpectationMaximization {
    static let rounds = 20
    /// Weights that move by less than this many bits have settled.
    static let settled = 0.005
    /// So many pairs' worth is the expectation before any data.
    static let strength = 10.0
    /// Fewer matches than this teach nothing: then the expectations stand.
    static let fewestMatches = 15.0
    /// The first claims to learn from need this much evidence, so that nothing is learnt where nothing matches.
    static let leastToTeach = 4.0
    /// Tables of fewer claims than this are small: that they teach nothing is no sign that little matches.
    static let claimsOfSmallTables = 60
    /// The evidence demanded of a claim where there are too few decoys to tell: the odds against one, within these bounds.
    static let rangeOfLeast = -4.0...4.0

    private let evidence: PairEvidence

    init(_ evidence: PairEvidence) { self.evidence = evidence }

    /// The weights, and how many matches a row was seen to have on the way to them.
    func learn() -> (weights: LevelWeights, seen: Multiplicity) {
        let start = LevelWeights(expecting: evidence.table.comparisons, least: Self.leastToTeach)
        var weights = start
        // What was seen once stays: the sharper the weights, the more the best of a row's matches stand out, and hide the others.
        var seen = Multiplicity.oneToOne
        for _ in 0..<Self.rounds {
            let contest = Contest(evidence, weights, seen: seen)
            seen = contest.multiplicity
            guard contest.matches >= Self.fewestMatches else {
                let isSmall = contest.claims.count < Self.claimsOfSmallTables
                return (isSmall ? LevelWeights(expecting: evidence.table.comparisons) : start, .oneToOne)
            }
            let next = learnt(from: contest)
            let moved = zip(next.weights.joined(), weights.weights.joined()).map { abs($0 - $1) }.max() ?? 0
            weights = next
            if moved < Self.settled { break }
        }
        return (weights, seen)
    }

    /// The weights that follow from how likely each claim matches.
    private func learnt(from contest: Contest) -> LevelWeights {
        var matching = LevelCounts(evidence.table.comparisons)
        var differing = matching
        for (claim, probability) in contest.claims {
            matching.add(evidence.table[claim], probability)
            differing.add(evidence.table[claim], 1 - probability)
        }
        for loser in contest.losers { differing.add(evidence.table[loser], 1) }
        let against = Bits.of((Double(contest.claims.count) - contest.matches + 0.5) / (contest.matches + 0.5))
        return LevelWeights(
            matching: matching, differing: differing, comparisons: evidence.table.comparisons, strength: Self.strength,
            least: min(max(against, Self.rangeOfLeast.lowerBound), Self.rangeOfLeast.upperBound))
    }
}
