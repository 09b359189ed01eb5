import FoundationEssentials
import Model

/// When a source is asked again.
enum NextDue {
    static let pageInterval: TimeInterval = 86_400
    static let feedInterval: TimeInterval = 6 * 3_600
    /// The first wait after a failure; it doubles with each further one.
    static let firstBackOff: TimeInterval = 3_600
    static let ceiling: TimeInterval = 7 * 86_400
    /// Waits grow by up to this share, so that sources do not come in bursts; the share is the source's own.
    static let jitter = 0.1

    static func moment(for turn: SourceTurn, _ state: SourceState, at now: Date) -> Date {
        let kind = turn.source.kind
        let usual =
            kind == .feed || ["rss", "rdf", "atom", "json"].contains(turn.reading?.format ?? "")
            ? feedInterval : pageInterval
        var wait = turn.source.every.map { TimeInterval($0.components.seconds) } ?? usual
        wait = max(wait, TimeInterval(turn.reading?.hints.interval ?? 0))
        if state.failures > 0 { wait = max(wait, firstBackOff * pow(2, Double(min(state.failures, 10) - 1))) }
        wait = min(wait, ceiling)
        let due = now.addingTimeInterval(wait * (1 + jitter * phase(of: turn.source.id)))
        return max(due, turn.nextAllowed ?? due)
    }

    /// The same number in 0..<1 for a source at every time.
    static func phase(of source: Identifier<Source>) -> Double {
        let hash = source.rawValue.utf8.reduce(UInt64(5_381)) { ($0 &* 33) ^ UInt64($1) }
        return Double(hash % 1_000) / 1_000
    }

    private static func pow(_ base: Double, _ exponent: Double) -> Double {
        var power = 1.0
        for _ in 0..<Int(exponent) { power *= base }
        return power
    }
}
