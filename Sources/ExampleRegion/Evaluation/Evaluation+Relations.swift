extension Evaluation {
    static let labels = [
        "same", "substitutes", "partial", "complements", "hands_off_to", "requires", "parallel_by_territory",
        "exclusive_mandate",
    ]
    private static let overlaps: Set<String> = ["same", "substitutes", "partial"]

    /// Pairs across promoters that overlap; which of the three labels was given does not matter.
    func overlapPairs() -> Score {
        var score = Score()
        for verdict in verdicts {
            let isSaid = Self.overlaps.contains(verdict.said)
            let isTrue = Self.overlaps.contains(verdict.label)
            score.said += isSaid ? 1 : 0
            score.right += isSaid && (isTrue || verdict.isAccepted) ? 1 : 0
            // Another defensible reading is neither found nor missed.
            if verdict.isAccepted && !isSaid { continue }
            score.total += isTrue ? 1 : 0
            score.found += isTrue && isSaid ? 1 : 0
        }
        return score
    }

    func labels() -> [(label: String, score: Score)] {
        Self.labels.map { label in
            let said = verdicts.filter { $0.said == label }
            let wanted = verdicts.filter { $0.label == label }
            let score = Score(
                right: said.filter(\.isRight).count, said: said.count, found: wanted.filter(\.isRight).count,
                total: wanted.count)
            return (label, score)
        }
    }
}
