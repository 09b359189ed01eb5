public import FoundationEssentials

/// The daemon's calendar: the system's, or one that starts at another time and runs faster (examples, tests).
///
/// Waits use the monotonic clock, so a step of the system's clock neither hurries nor stops anything.
public struct CalendarClock: Sendable {
    /// What it shows at `origin`; nil where it shows what the system's clock does.
    private let start: Date?
    /// Calendar seconds in a second.
    public let speed: Double
    private let origin = ContinuousClock.now
    private let wakefulOrigin = SuspendingClock.now

    /// The system's calendar: it follows when somebody sets that.
    public static let system = CalendarClock(start: nil, speed: 1)

    /// - Parameter start: what it shows first.
    public init(startingAt start: Date, speed: Double = 1) {
        precondition(speed > 0, "a calendar runs forward")
        self.init(start: start, speed: speed)
    }

    private init(start: Date?, speed: Double) {
        self.start = start
        self.speed = speed
    }

    public var now: Date {
        start.map { $0.addingTimeInterval((ContinuousClock.now - origin).inSeconds * speed) } ?? Date()
    }

    /// What it shows, beside how long the machine has been awake.
    var reading: ClockReading {
        ClockReading(calendar: now, awake: (SuspendingClock.now - wakefulOrigin).inSeconds * speed)
    }

    /// Waits until the calendar shows `moment`, at once where it does.
    public func sleep(until moment: Date) async throws {
        let wait = wait(from: now, until: moment)
        if wait > .zero { try await Task.sleep(for: wait) }
    }

    /// How long it takes to run from one moment to another.
    func wait(from first: Date, until second: Date) -> Duration {
        .seconds(second.timeIntervalSince(first) / speed)
    }
}

extension Duration {
    var inSeconds: Double { Double(components.seconds) + Double(components.attoseconds) / 1e18 }
}
