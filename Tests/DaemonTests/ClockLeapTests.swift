import FoundationEssentials
import Model
import Storage
import Testing

@testable import Daemon

private let hour: TimeInterval = 3_600

@Suite struct `A calendar that leaps` {
    private func reading(_ calendar: TimeInterval, awake: TimeInterval) -> ClockReading {
        ClockReading(calendar: monday + calendar, awake: awake)
    }

    @Test(
        arguments: [
            // What the calendar moved by, what the machine lived through, the leap.
            (30, 30, nil), (3_600, 3_600, nil), (90, 30, nil), (-60, 30, nil),
            (28_800, 10, 28_790), (-3_570, 30, -3_600), (31_536_000, 30, 31_535_970),
        ] as [(Double, Double, Double?)])
    func `F12 tells a sleep or a set clock from time that was lived through`(
        moved: Double, awake: Double, leap: Double?
    ) {
        var clock = ClockLeap(reading(0, awake: 7))
        #expect(clock.look(reading(moved, awake: 7 + awake)) == leap)
        // Once told, it is the new time.
        #expect(clock.look(reading(moved + 30, awake: 7 + awake + 30)) == nil)
    }

    @Test func `F12 takes no stutter of a fast calendar for a leap`() {
        var clock = ClockLeap(reading(0, awake: 0), speed: 20_000)
        #expect(clock.look(reading(9_000, awake: 7_000)) == nil)
        #expect(clock.look(reading(9_000 + 3_000_000, awake: 7_100)) != nil)
    }

    @Test func `F12 the calendar and the wakeful time of one machine agree`() async throws {
        let clock = CalendarClock(startingAt: monday, speed: 1_000)
        var leap = ClockLeap(clock.reading, speed: clock.speed)
        try await clock.sleep(until: clock.now + 20)
        #expect(leap.look(clock.reading) == nil)
        #expect(abs(CalendarClock.system.now.timeIntervalSinceNow) < 60)
    }

    private let sources = (0..<1_000).map {
        Source(id: Identifier("kalla-\($0)"), promoter: "kraft", url: "https://kalla-\($0).example/")
    }

    /// What is remembered of sources that are asked every six hours, spread over them.
    private func times(asked: (Int) -> TimeInterval) -> [Identifier<Source>: PollingTimes] {
        Dictionary(
            uniqueKeysWithValues: sources.enumerated().map { index, source in
                let asked = monday + asked(index)
                return (source.id, PollingTimes(asked: asked, due: asked + 6 * hour))
            })
    }

    /// How many sources are due in each minute from `start` on, for two hours.
    private func perMinute(_ agenda: Agenda, from start: Date) -> [Int] {
        var agenda = agenda
        return (0..<120).map { agenda.take(dueBy: start + Double($0) * 60).count }
    }

    @Test func `F12 what became due while the machine slept is spread over half an hour`() {
        let times = times { -Double($0) * 21.6 }
        var agenda = Agenda(sources, times, at: reading(0, awake: 0))
        let awoken = reading(8 * hour, awake: 30)
        let leap = agenda.leapt(awoken)
        #expect(leap == 8 * hour - 30)
        let counts = perMinute(Agenda(sources, times, at: awoken), from: awoken.calendar)
        #expect(counts.reduce(0, +) == 1_000)
        #expect(counts.prefix(31).reduce(0, +) >= 980 && counts.max().map { $0 < 70 } == true, "\(counts)")
    }

    @Test(arguments: [hour, 24 * hour, 365 * 24 * hour])
    func `F12 nothing is asked within its floor when the clock is set back, nor is it left alone for long`(
        back: TimeInterval
    ) {
        // Everything was asked within the last half hour of a calendar that was ahead.
        let times = times { -Double($0) }
        let now = reading(-back, awake: 60)
        let counts = perMinute(Agenda(sources, times, at: now), from: now.calendar)
        #expect(counts.prefix(59).reduce(0, +) == 0)
        #expect(counts.reduce(0, +) == (back > hour ? 1_000 : counts.reduce(0, +)))
        #expect(counts.reduce(0, +) >= 900 && counts.max().map { $0 < 70 } == true, "\(counts)")
    }

    @Test func `F12 a calendar that leaps ahead by a year asks for everything once, spread out`() {
        let now = reading(365 * 24 * hour, awake: 60)
        let counts = perMinute(Agenda(sources, times { -Double($0) }, at: now), from: now.calendar)
        #expect(counts.reduce(0, +) == 1_000 && counts.max().map { $0 < 70 } == true)
    }
}
