/// Whether a row may have several matches in the other table, as the surest matches show it.
struct Multiplicity: Equatable {
    /// Several rows of B may be the same row of A.
    var manyB = false
    /// Several rows of A may be the same row of B.
    var manyA = false

    static let oneToOne = Multiplicity()

    /// Both, where either has seen several.
    func union(_ other: Multiplicity) -> Multiplicity {
        Multiplicity(manyB: manyB || other.manyB, manyA: manyA || other.manyA)
    }

    /// Of the mutually best pairs that look like matches this share, the least sure, is left aside.
    static let leftAside = 1.0 / 3
    /// For each of the others so many rows that are as sure, but second to another, are what "several" looks like. Near variants of one
    /// product crowd around it too, but with lower scores than the right one.
    static let severalFrom = 0.25
}

extension Multiplicity {
    /// - Parameter least: the score from which a mutually best pair looks like a match.
    init(_ standings: Standings, _ pairs: [CandidatePair], _ scores: [Double], least: Double) {
        let mutual = Claims.best(of: standings, pairs, .oneToOne)
        let sure = mutual.map { scores[$0] }.filter { $0 >= least }.sorted()
        guard !sure.isEmpty else { return }
        let bar = sure[Int(Double(sure.count) * Self.leftAside)]
        let enough = Self.severalFrom * Double(sure.count { $0 >= bar })
        let areMutual = Set(mutual)
        let isSecond = { (best: Int?) in best.map { scores[$0] >= bar && !areMutual.contains($0) } ?? false }
        manyB = Double(standings.bestOfB.count(where: isSecond)) >= enough
        manyA = Double(standings.bestOfA.count(where: isSecond)) >= enough
    }
}
