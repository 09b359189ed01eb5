public import FoundationEssentials

/// The daemon's calendar: the real one, or one that starts at another time and runs faster (examples, tests).
///
/// Waits use the monotonic clock, so a step of the system's clock neither hurries nor stops anything.
public struct CalendarClock: Sendable {
    private let start: Date
    /// Calendar seconds in a second.
    public let speed: Double
    private let origin = ContinuousClock.now

    /// - Parameter start: what it shows first.
    public init(startingAt start: Date, speed: Double = 1) {
        precondition(speed > 0, "a calendar runs forward")
        self.start = start
        self.speed = speed
    }

    public var now: Date {
        let elapsed = ContinuousClock.now - origin
        let seconds = Double(elapsed.components.seconds) + Double(elapsed.components.attoseconds) / 1e18
        return start.addingTimeInterval(seconds * speed)
    }

    /// Waits until the calendar shows `moment`, at once where it does.
    public func sleep(until moment: Date) async throws {
        let wait = moment.timeIntervalSince(now) / speed
        if wait > 0 { try await Task.sleep(for: .seconds(wait)) }
    }
}
