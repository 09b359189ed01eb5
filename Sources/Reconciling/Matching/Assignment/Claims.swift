/// The pairs that have the best claim to be matches, given how many matches a row may have.
enum Claims {
    /// Mutually best pairs where rows match one to one; the best of each row of the many side where they do not. In ascending order.
    static func best(of standings: Standings, _ pairs: [CandidatePair], _ multiplicity: Multiplicity) -> [Int] {
        switch (multiplicity.manyA, multiplicity.manyB) {
        case (false, false):
            standings.bestOfA.compactMap { $0 }.filter { standings.bestOfB[Int(pairs[$0].b)] == $0 }.sorted()
        case (false, true): standings.bestOfB.compactMap { $0 }.sorted()
        case (true, false): standings.bestOfA.compactMap { $0 }.sorted()
        case (true, true): standings.winners
        }
    }
}
