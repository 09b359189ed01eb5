public import FoundationEssentials
public import Model

/// Each good reading without news lengthens the wait by an eighth, each with news halves it: in the long run a source is
/// read about seven times for each of its changes, within bounds.
extension PollingPace {
    /// A source that never changes is asked a quarter as often, no less.
    public static let slowest = 4.0
    /// A source that always changes is asked twice as often, no more, and only where nobody chose an interval.
    public static let fastest = 0.5
    static let growth = 1.125
    static let shrinkage = 0.5

    /// The pace after a good reading.
    ///
    /// - Parameters:
    ///   - changed: whether an offering changed in content; what moves at every reading anyway is no change.
    ///   - interval: the usual wait, in seconds. A reading that comes sooner than half of it after the last (a person
    ///     asked by hand) and brings nothing says nothing.
    public func learning(changed: Bool, interval: TimeInterval, now: Date) -> PollingPace {
        if !changed, let learnt, now >= learnt, now.timeIntervalSince(learnt) < interval / 2 { return self }
        let factor = factor * (changed ? Self.shrinkage : Self.growth)
        return PollingPace(factor: min(max(factor, Self.fastest), Self.slowest), learnt: now)
    }
}
