import FoundationEssentials
import Testing

@testable import Daemon

private let start = Date(timeIntervalSince1970: 1_796_025_600)

@Suite struct `The calendar's clock` {
    @Test func `starts where it is told and never runs backwards`() {
        let clock = CalendarClock(startingAt: start)
        let first = clock.now
        #expect(first >= start)
        #expect(clock.now >= first)
    }

    /// The week would not end within the limit at any lower speed; how busy the machine is does not matter.
    @Test(.timeLimit(.minutes(5))) func `runs faster by its speed, waits too`() async throws {
        let clock = CalendarClock(startingAt: start, speed: 1_000_000)
        try await clock.sleep(until: start.addingTimeInterval(7 * 86_400))
        #expect(clock.now >= start.addingTimeInterval(7 * 86_400))
    }

    @Test func `does not wait for what is past`() async throws {
        try await CalendarClock(startingAt: start, speed: 0.001).sleep(until: start.addingTimeInterval(-86_400))
    }

    @Test func `leaves a wait at once when it is cancelled`() async {
        let task = Task { try await CalendarClock(startingAt: start).sleep(until: start.addingTimeInterval(86_400)) }
        task.cancel()
        await #expect(throws: CancellationError.self) { try await task.value }
    }
}
