import FoundationEssentials
import Model
import Testing

@testable import Fetching

private let hour: TimeInterval = 3_600
private let day: TimeInterval = 86_400

@Suite struct `The pace of a source` {
    /// The pace after readings a day apart, each with news or not.
    private func pace(_ changes: [Bool]) -> PollingPace {
        changes.enumerated().reduce(PollingPace()) { pace, reading in
            pace.learning(changed: reading.element, interval: day, now: monday + Double(reading.offset) * day)
        }
    }

    private func interval(_ pace: PollingPace, _ change: (inout PollingPlan) -> Void = { _ in }) -> TimeInterval {
        var plan = PollingPlan()
        plan.hasValidators = true
        plan.pace = pace
        change(&plan)
        return plan.interval
    }

    @Test func `F10 asks a source that never changes more seldom, to a quarter`() {
        #expect(interval(pace([])) == day)
        #expect(interval(pace([false])) == 1.125 * day)
        #expect(interval(pace(Array(repeating: false, count: 100))) == 4 * day)
    }

    @Test func `F10 asks a source that changes sooner, but not before its floors`() {
        #expect(interval(pace([true])) == day / 2)
        #expect(interval(pace([true, true, true])) == day / 2)
        #expect(interval(pace([true])) { $0.isFeed = true } == 3 * hour)
        #expect(interval(pace([true])) { $0.hasValidators = false } == day)
        #expect(interval(pace([true])) { $0.hints.interval = Int(2 * day) } == 2 * day)
    }

    @Test func `F10 never asks sooner than the operator chose, and never later than in a week`() {
        #expect(interval(pace([true, true])) { $0.chosenInterval = 6 * hour } == 6 * hour)
        #expect(interval(pace(Array(repeating: false, count: 100))) { $0.chosenInterval = 6 * hour } == day)
        #expect(interval(pace(Array(repeating: false, count: 100))) { $0.chosenInterval = 3 * day } == 7 * day)
        #expect(interval(pace([true])) { $0.chosenInterval = hour } == hour)
    }

    @Test func `comes back at once when a quiet source begins to change`() {
        let quiet = Array(repeating: false, count: 30)
        #expect(pace(quiet + [true]).factor == 2)
        #expect(pace(quiet + [true, true, true]).factor == 0.5)
    }

    @Test func `settles at about seven readings for each change`() {
        var pace = PollingPace()
        var now = monday
        var readings = 0
        var changeSeen = 0
        while now < monday + 400 * day {
            let changes = Int(now.timeIntervalSince(monday) / (14 * day))
            pace = pace.learning(changed: changes > changeSeen, interval: day, now: now)
            changeSeen = changes
            readings += 1
            now += interval(pace)
        }
        #expect((5...11).contains(Double(readings) / Double(changeSeen)), "\(readings) readings, \(changeSeen) changes")
    }

    @Test func `learns nothing from ten readings by hand within the hour, but for their changes`() {
        var pace = PollingPace().learning(changed: false, interval: day, now: monday)
        for minute in 1...10 {
            pace = pace.learning(changed: false, interval: day, now: monday + Double(minute) * 60)
        }
        #expect(pace.factor == 1.125)
        #expect(pace.learning(changed: true, interval: day, now: monday + hour).factor == 0.5625)
        // A clock that was set back does not stop it from learning.
        #expect(pace.learning(changed: false, interval: day, now: monday - 100 * day).factor > 1.125)
    }
}
