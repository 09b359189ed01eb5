import Model

extension SourceTurn {
    /// A source that shows so small a share of what it showed before has shrunk: nothing is removed for it.
    static let shrunkShare = 0.4
    /// Sources with fewer offerings shrink and grow as they like.
    static let shrunkFrom = 4

    /// Holds the number of observations against the last good reading's: an empty or shrunk source takes nothing away.
    mutating func compareCount(with state: SourceState) {
        guard health.isGoodReading, let reading else { return }
        let count = reading.observations.filter { $0.nature != .news }.count
        if count == 0 {
            if state.observationCount > 0 || reading.judgement == .nothing { fail(.empty, "nothing was found in it") }
        } else if state.observationCount >= Self.shrunkFrom,
            Double(count) < Self.shrunkShare * Double(state.observationCount)
        {
            fail(.shrunk, "\(count) offerings, \(state.observationCount) before")
        } else if isUnframed, count < state.observationCount {
            fail(.truncated, "the body had no framing and is shorter than before; a second fetch must agree")
        }
    }
}
