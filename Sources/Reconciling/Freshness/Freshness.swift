public import FoundationEssentials
import Glibc
public import Model

/// How fresh what the catalogue says of an offering is: three clocks that never stand in for each other, and a score.
public struct Freshness: Hashable, Sendable {
    /// When a page that tells of it was last read well; nil: no page does.
    public let fetched: Date?
    /// When its substance was last observed to change.
    public let changed: Date?
    /// When a person last said that it is right.
    public let assured: Date?
    /// 1 for what was read and assured now, towards 0 with time.
    public let score: Double

    /// A reading loses half its worth in so many seconds.
    static let fetchedHalfLife: TimeInterval = 30 * 86_400
    /// So does a person's word, where the region has chosen no review interval.
    static let assuredHalfLife: TimeInterval = 180 * 86_400

    /// - Parameter reviewEvery: the advised interval of reviews: after it, a person's word is worth half.
    public init(_ offering: Offering, reviewEvery: Duration? = nil, now: Date) {
        let fetched = offering.sightings.filter { $0.misses == 0 }.map(\.lastSeen).max()
        let interval = reviewEvery.map { Double($0.components.seconds) } ?? Self.assuredHalfLife
        let read = Self.decayed(since: fetched, halfLife: Self.fetchedHalfLife, now: now)
        var said = Self.decayed(since: offering.assured, halfLife: interval, now: now)
        // What a person said before the substance moved says nothing of what stands there now.
        if let assured = offering.assured, let changed = offering.lastChanged, assured < changed { said = 0 }
        self.fetched = fetched
        changed = offering.lastChanged
        assured = offering.assured
        // A page that is read tells that it is there; only a person tells that it is right.
        score = 0.5 * read + 0.5 * said
    }

    private static func decayed(since moment: Date?, halfLife: TimeInterval, now: Date) -> Double {
        guard let moment, halfLife > 0 else { return 0 }
        return pow(0.5, max(0, now.timeIntervalSince(moment)) / halfLife)
    }
}
