/// What a score means: how likely a claim of that score is a match.
///
/// None of the decoys matches, and they are chosen just as the claims are. Where claims are no more frequent than decoys, they are chance
/// too (the target-decoy method of proteomics, Elias and Gygi 2007).
struct Calibration {
    /// Fewer decoys than this tell nothing.
    static let fewestDecoys = 40
    /// The lowest part of the scores, in which hardly a claim is a match, tells how many claims are chance: at least so many of the decoys.
    static let lowestShare = 0.3

    /// Evidence of so many bits against a pair cannot be outweighed by being the best claim.
    static let leastEver = -10.0

    /// The score from which a claim is rather a match than not.
    let least: Double
    /// Runs of scores, rising, with how likely a claim in each is a match.
    private let runs: [(from: Double, probability: Double)]

    /// Nil where there are too few decoys.
    init?(claims: [Double], decoys: [Double]) {
        guard decoys.count >= Self.fewestDecoys, !claims.isEmpty else { return nil }
        let ranked =
            (claims.map { Tally(score: $0, claims: 1, decoys: 0) }
            + decoys.map { Tally(score: $0, claims: 0, decoys: 1) })
            .sorted { ($0.score, $0.decoys) < ($1.score, $1.decoys) }
        let chance = Self.chanceClaims(ranked, decoys: decoys.count)
        let runs = Self.runs(ranked).map { run in
            (from: run.score, probability: max(0, 1 - chance * (run.decoys + 0.5) / (run.claims + 0.5)))
        }
        self.runs = runs
        if let first = runs.first(where: { $0.probability > 0.5 })?.from {
            least = max(Self.leastEver, ((ranked.last { $0.score < first }?.score ?? first) + first) / 2)
        } else {
            least = (ranked.last?.score ?? 0) + 1
        }
    }

    func probability(of score: Double) -> Double {
        let index = runs.partitioningIndex { $0.from > score }
        return index == 0 ? 0 : runs[index - 1].probability
    }

    private struct Tally {
        var score: Double
        var claims: Double
        var decoys: Double
    }

    /// How many claims there are for a decoy where claims are chance: the least share in any lower part of the scores.
    private static func chanceClaims(_ ranked: [Tally], decoys: Int) -> Double {
        let enough = max(Double(fewestDecoys), Double(decoys) * lowestShare)
        var (claimsBelow, decoysBelow) = (0.0, 0.0)
        var least = Double.infinity
        for tally in ranked {
            claimsBelow += tally.claims
            decoysBelow += tally.decoys
            if decoysBelow >= enough { least = min(least, (claimsBelow + 1) / (decoysBelow + 1)) }
        }
        return least
    }

    /// Runs of scores in which the share of claims is constant, and rises from run to run (isotonic regression).
    private static func runs(_ ranked: [Tally]) -> [Tally] {
        var runs: [Tally] = []
        for tally in ranked {
            if let last = runs.last, last.score == tally.score {
                runs[runs.count - 1].claims += tally.claims
                runs[runs.count - 1].decoys += tally.decoys
            } else {
                runs.append(tally)
            }
            while runs.count > 1, let last = runs.last,
                runs[runs.count - 2].claims * last.decoys >= last.claims * runs[runs.count - 2].decoys
            {
                runs.removeLast()
                runs[runs.count - 1].claims += last.claims
                runs[runs.count - 1].decoys += last.decoys
            }
        }
        return runs
    }
}
