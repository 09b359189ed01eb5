public import FoundationEssentials
public import Model

/// A source's own place among all, the same in every run, so that a thousand of them do not come at once.
public enum SourcePhase {
    /// How long overdue sources are spread over, after a start, a sleep or a leap of the clock.
    public static let catchUp: TimeInterval = 1_800

    /// 0..<1, evenly spread over identifiers however alike they are.
    public static func of(_ source: Identifier<Source>) -> Double {
        share(of: source.rawValue.utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 })
    }

    /// 0..<1, another for each moment but the same in every run: chance for ``PollingPlan/due(after:phase:chance:)``.
    public static func chance(for source: Identifier<Source>, at moment: Date) -> Double {
        let seed = UInt64(bitPattern: moment.milliseconds)
        return share(of: source.rawValue.utf8.reduce(seed) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 })
    }

    /// When an overdue source is asked: within ``catchUp`` from `now`, each at its own place.
    public static func caughtUp(_ source: Identifier<Source>, now: Date) -> Date {
        now.addingTimeInterval(of(source) * catchUp)
    }

    /// Mixes all bits (the last steps of MurmurHash3), and takes the upper 53.
    private static func share(of hash: UInt64) -> Double {
        var mixed = (hash ^ (hash >> 33)) &* 0xFF51_AFD7_ED55_8CCD
        mixed = (mixed ^ (mixed >> 33)) &* 0xC4CE_B9FE_1A85_EC53
        return Double((mixed ^ (mixed >> 33)) >> 11) / Double(1 << 53 as UInt64)
    }
}
