import Synchronization

/// A clock on which every wait is over at once: the time then is what was waited for.
final class LeapingClock: Clock, Sendable {
    struct Instant: InstantProtocol {
        var offset: Swift.Duration

        func advanced(by duration: Swift.Duration) -> Instant { Instant(offset: offset + duration) }
        func duration(to other: Instant) -> Swift.Duration { other.offset - offset }
        static func < (left: Instant, right: Instant) -> Bool { left.offset < right.offset }
    }

    private let moment = Mutex(Swift.Duration.zero)
    let minimumResolution = Swift.Duration.nanoseconds(1)

    var now: Instant { Instant(offset: moment.withLock { $0 }) }

    func sleep(until deadline: Instant, tolerance: Swift.Duration?) async throws {
        await Task.yield()
        moment.withLock { $0 = max($0, deadline.offset) }
    }
}
