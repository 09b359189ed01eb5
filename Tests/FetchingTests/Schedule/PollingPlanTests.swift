import FoundationEssentials
import Model
import Testing

@testable import Fetching

private let hour: TimeInterval = 3_600
private let day: TimeInterval = 86_400

@Suite struct `When a source is due` {
    private func plan(_ change: (inout PollingPlan) -> Void = { _ in }) -> PollingPlan {
        var plan = PollingPlan()
        plan.hasValidators = true
        change(&plan)
        return plan
    }

    private func wait(_ plan: PollingPlan) -> TimeInterval {
        plan.due(after: monday, phase: 0, chance: 0).timeIntervalSince(monday)
    }

    @Test func `F10 waits a day for a page and six hours for a feed`() {
        #expect(wait(plan()) == day)
        #expect(wait(plan { $0.isFeed = true }) == 6 * hour)
        #expect(wait(plan { $0.chosenInterval = 12 * hour }) == 12 * hour)
    }

    @Test func `F10 never asks within the hour, nor within the day without validators`() {
        #expect(wait(plan { $0.chosenInterval = 59 * 60 }) == hour)
        #expect(wait(plan { $0.chosenInterval = 1 }) == hour)
        #expect(
            wait(
                plan {
                    $0.isFeed = true
                    $0.hasValidators = false
                }) == day)
        #expect(
            wait(
                plan {
                    $0.chosenInterval = 2 * hour
                    $0.hasValidators = false
                }) == 2 * hour)
        #expect(wait(plan { $0.chosenInterval = 30 * day }) == 7 * day)
    }

    @Test func `F10 takes the latest of all that speaks for waiting`() {
        #expect(wait(plan { $0.freshUntil = monday + 3 * day }) == 3 * day)
        #expect(wait(plan { $0.freshUntil = monday + hour }) == day)
        #expect(
            wait(
                plan {
                    $0.nextAllowed = monday + 2 * day
                    $0.freshUntil = monday + day
                }) == 2 * day)
        #expect(
            wait(
                plan {
                    $0.isFeed = true
                    $0.hints.interval = 43_200
                }) == 12 * hour)
        #expect(wait(plan { $0.hints.interval = 60 }) == day)
        #expect(wait(plan { $0.hints.interval = 365 * 86_400 }) == 7 * day)
    }

    @Test func `F10 keeps out of the hours and days that a feed wants skipped`() {
        // Due on Tuesday at 08:00 UTC.
        #expect(wait(plan { $0.hints.skipHours = [8, 9] }) == day + 2 * hour)
        #expect(wait(plan { $0.hints.skipHours = [7] }) == day)
        #expect(wait(plan { $0.hints.skipDays = [2] }) == day + 16 * hour)
        #expect(
            wait(
                plan {
                    $0.hints.skipDays = [2]
                    $0.hints.skipHours = [0]
                }) == day + 17 * hour)
        #expect(wait(plan { $0.hints.skipHours = Array(0...23) }) == day)
        #expect(wait(plan { $0.hints.skipDays = Array(1...7) }) == day)
    }

    @Test(arguments: [(1, 24), (5, 24), (6, 32), (7, 64), (8, 128), (9, 168), (500, 168)])
    func `F14 backs off from a page that fails, to a week`(failures: Int, hours: Double) {
        #expect(
            wait(
                plan {
                    $0.failures = failures
                    $0.health = .transient
                }) == hours * hour)
    }

    @Test(arguments: [(1, 6), (2, 6), (3, 6), (4, 8), (5, 16), (9, 168)])
    func `F14 backs off from a feed that fails`(failures: Int, hours: Double) {
        #expect(
            wait(
                plan {
                    $0.failures = failures
                    $0.isFeed = true
                    $0.health = .timeout
                }) == hours * hour)
    }

    @Test func `F16 asks who refuses us, or has no such page, once a day, and what is gone once a month`() {
        #expect(
            wait(
                plan {
                    $0.failures = 1
                    $0.isFeed = true
                    $0.health = .gone
                }) == day)
        #expect(
            wait(
                plan {
                    $0.failures = 1
                    $0.isFeed = true
                    $0.health = .blocked
                }) == day)
        #expect(
            wait(
                plan {
                    $0.failures = 3
                    $0.isFeed = true
                    $0.health = .gone
                    $0.isGone = true
                }) == 30 * day)
    }

    @Test(arguments: [0, 0.25, 0.999]) func `F11 only ever delays by chance, by a tenth at most`(chance: Double) {
        let plan = plan {
            $0.failures = 2
            $0.health = .transient
        }
        let due = plan.due(after: monday, phase: 0.7, chance: chance).timeIntervalSince(monday)
        #expect(due >= day && due < 1.1 * day)
    }

    @Test func `F11 spreads a thousand sources flat over the hours`() {
        let sources = (1...1_000).map { Identifier<Source>("kalla-\($0)") }
        var plan = plan()
        plan.isFirst = true
        var counts = [Int](repeating: 0, count: 24)
        for source in sources {
            let due = plan.due(after: monday, phase: SourcePhase.of(source), chance: 0)
            counts[Int(due.timeIntervalSince(monday + day) / hour)] += 1
        }
        let mean = 1_000.0 / 24
        #expect(counts.allSatisfy { abs(Double($0) - mean) <= 3 * mean.squareRoot() })
    }

    @Test func `F12 spreads what is overdue over half an hour`() {
        let moments = (1...1_000).map { SourcePhase.caughtUp(Identifier("kalla-\($0)"), now: monday) }
        #expect(moments.allSatisfy { $0 >= monday && $0 < monday + 1_800 })
        #expect(Set(moments.map { Int($0.timeIntervalSince(monday) / 60) }).count == 30)
    }

    /// Thirty days of two hundred feeds, asked when they are due: what their servers would find in their logs.
    @Test func `F10 F11 F14 asks for nothing within its floor in thirty days`() {
        let month: TimeInterval = 30 * day
        for index in 0..<200 {
            let source = Identifier<Source>("flode-\(index)")
            var now = monday
            var failures = 0
            var log: [Date] = []
            while now < monday + month {
                log.append(now)
                failures = index % 10 == 0 && log.count % 3 != 0 ? failures + 1 : 0
                let plan = plan { plan in
                    plan.isFeed = true
                    plan.hasValidators = index % 4 != 0
                    plan.failures = failures
                    plan.health = failures > 0 ? .transient : .ok
                    plan.isFirst = log.count == 1
                    plan.freshUntil = index % 5 == 0 ? now + 8 * hour : nil
                }
                now = plan.due(
                    after: now, phase: SourcePhase.of(source), chance: SourcePhase.chance(for: source, at: now))
            }
            let least = index % 4 == 0 ? day : index % 5 == 0 ? 8 * hour : 6 * hour
            #expect(zip(log, log.dropFirst()).allSatisfy { $1.timeIntervalSince($0) >= least }, "feed \(index)")
            #expect(log.count >= Int(month / (least * 1.1)) / 2)
        }
    }
}
