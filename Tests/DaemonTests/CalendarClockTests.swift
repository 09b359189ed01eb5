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

    @Test func `runs faster by its speed`() async throws {
        let clock = CalendarClock(startingAt: start, speed: 1_000_000)
        try await clock.sleep(until: start.addingTimeInterval(7 * 86_400))
        #expect(clock.now >= start.addingTimeInterval(7 * 86_400))
    }

    @Test(arguments: [(1.0, 604_800_000), (1_000_000, 605), (0.5, 1_209_600_000)])
    func `waits as much less as it runs faster`(speed: Double, milliseconds: Int) {
        let clock = CalendarClock(startingAt: start, speed: speed)
        let wait = clock.wait(from: start, until: start.addingTimeInterval(7 * 86_400))
        #expect(Int((wait.inSeconds * 1_000).rounded()) == milliseconds)
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
