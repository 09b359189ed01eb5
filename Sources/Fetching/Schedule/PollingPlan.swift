public import FoundationEssentials
public import Model

/// When an address is asked next: a pure function of what is known after a fetch.
///
/// The latest of all that speaks for waiting wins: the interval, freshness, `Retry-After`, what a feed says of itself,
/// back-off after failures. Chance only ever delays.
public struct PollingPlan: Sendable, Hashable {
    public static let pageInterval: TimeInterval = 24 * 3_600
    public static let feedInterval: TimeInterval = 6 * 3_600
    /// Nothing is asked more often, whatever sources.yml says.
    public static let floor: TimeInterval = 3_600
    /// The floor where the server gives nothing to ask "is it still this one?" by and nobody chose an interval.
    public static let floorWithoutValidators: TimeInterval = 24 * 3_600
    /// No interval, hint or back-off is longer.
    public static let ceiling: TimeInterval = 7 * 86_400
    /// Who refuses us (401, 403, 451), or says that there is no such page, is asked once a day at most.
    public static let refusedInterval: TimeInterval = 86_400
    /// What is gone for good is asked once a month at most.
    public static let goneInterval: TimeInterval = 30 * 86_400
    /// The wait after a first failure; it doubles with each further one.
    public static let firstBackOff: TimeInterval = 3_600
    /// The longest delay by chance, as a share of the wait.
    public static let jitter = 0.1

    /// What the operator chose, in seconds.
    public var chosenInterval: TimeInterval?
    public var isFeed = false
    public var hasValidators = false
    /// The end of the stored response's freshness.
    public var freshUntil: Date?
    /// What the server's `Retry-After` asked for.
    public var nextAllowed: Date?
    public var hints = PollingHints()
    /// How often it turned out to change.
    public var pace = PollingPace()
    /// Failures in a row.
    public var failures = 0
    public var health = SourceHealth.ok
    /// Whether it is gone for good, by ``Absence``.
    public var isGone = false
    /// Whether this was the first fetch ever: the source then takes its own place in the interval, once.
    public var isFirst = false

    public init() {}

    /// The wait between two requests before the source's own pace is known, in seconds.
    public var usualInterval: TimeInterval { chosenInterval ?? (isFeed ? Self.feedInterval : Self.pageInterval) }

    /// The wait between two requests, in seconds: the usual one at the source's pace, but never sooner than the operator
    /// chose, and within the floors and the ceiling.
    public var interval: TimeInterval {
        let floor = chosenInterval == nil && !hasValidators ? Self.floorWithoutValidators : Self.floor
        let factor = chosenInterval == nil ? pace.factor : max(pace.factor, 1)
        return min(max(usualInterval * factor, floor, TimeInterval(hints.interval ?? 0)), Self.ceiling)
    }

    /// When to ask next.
    ///
    /// - Parameters:
    ///   - lastRequest: when the last request was sent.
    ///   - phase: the source's own place, 0..<1, as ``SourcePhase`` gives it.
    ///   - chance: 0..<1, anew each time.
    public func due(after lastRequest: Date, phase: Double, chance: Double) -> Date {
        let wait = backedOff(interval)
        let place = isFirst && failures == 0 ? phase * interval : 0
        let planned = lastRequest.addingTimeInterval(wait * (1 + Self.jitter * chance) + place)
        let latest = [freshUntil, nextAllowed].compactMap { $0 }.reduce(planned, max)
        return hints.firstOpenHour(from: latest)
    }

    private func backedOff(_ interval: TimeInterval) -> TimeInterval {
        if isGone { return max(interval, Self.goneInterval) }
        guard failures > 0 else { return interval }
        let doublings = min(failures - 1, 8)
        let wait = max(interval, min(Self.firstBackOff * TimeInterval(1 << doublings), Self.ceiling))
        return health == .blocked || health == .gone ? max(wait, Self.refusedInterval) : wait
    }
}

extension PollingHints {
    /// The first moment at or after `moment` that is not in an hour or on a day (UTC) that the feed wants skipped; the
    /// moment itself where it wants all of them skipped.
    func firstOpenHour(from moment: Date) -> Date {
        var candidate = moment
        for _ in 0...(7 * 24) {
            if isOpen(candidate) { return candidate }
            let hour = (candidate.timeIntervalSince1970 / 3_600).rounded(.down) + 1
            candidate = Date(timeIntervalSince1970: hour * 3_600)
        }
        return moment
    }

    private func isOpen(_ moment: Date) -> Bool {
        let seconds = moment.timeIntervalSince1970.rounded(.down)
        let hour = Int((seconds / 3_600).rounded(.down)) % 24
        return !skipHours.contains(hour < 0 ? hour + 24 : hour) && !skipDays.contains(CalendarDay(moment).weekday)
    }
}
