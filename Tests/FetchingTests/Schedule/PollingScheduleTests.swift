import FoundationEssentials
import Model
import Testing

@testable import Fetching

@Suite struct `The schedule` {
    /// Numbers that look like chance and are the same in every run.
    private struct Numbers: RandomNumberGenerator {
        var state: UInt64 = 42

        mutating func next() -> UInt64 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return state
        }
    }

    @Test func `F10 gives out what is due, the earliest first, and nothing else`() {
        var schedule = PollingSchedule()
        schedule.set("c", due: monday + 30)
        schedule.set("a", due: monday + 10)
        schedule.set("b", due: monday + 10)
        #expect(schedule.next == monday + 10 && schedule.count == 3)
        #expect(schedule.take(dueBy: monday + 9).isEmpty)
        #expect(schedule.take(dueBy: monday + 29) == ["a", "b"])
        #expect(schedule.next == monday + 30 && schedule.due("a") == nil && schedule.due("c") == monday + 30)
        #expect(schedule.take(dueBy: monday + 30) == ["c"])
        #expect(schedule.next == nil)
    }

    @Test func `moves a source that is set again, sooner or later, and forgets one that is taken away`() {
        var schedule = PollingSchedule()
        for (name, due) in [("a", 10.0), ("b", 20), ("c", 30), ("d", 40)] {
            schedule.set(Identifier(name), due: monday + due)
        }
        schedule.set("d", due: monday + 5)
        schedule.set("a", due: monday + 50)
        schedule.remove("b")
        schedule.remove("nobody")
        #expect(schedule.count == 3)
        #expect(schedule.take(dueBy: .distantFuture) == ["d", "c", "a"])
    }

    @Test func `agrees with a plain sort, whatever is done to it`() {
        var numbers = Numbers()
        var schedule = PollingSchedule()
        var plain: [Identifier<Source>: Date] = [:]
        for _ in 0..<5_000 {
            let source = Identifier<Source>("kalla-\(Int.random(in: 0..<300, using: &numbers))")
            if Int.random(in: 0..<4, using: &numbers) == 0 {
                schedule.remove(source)
                plain[source] = nil
            } else {
                let due = monday + Double(Int.random(in: 0..<1_000, using: &numbers))
                schedule.set(source, due: due)
                plain[source] = due
            }
            #expect(schedule.next == plain.values.min() && schedule.count == plain.count)
        }
        let sorted = plain.sorted { ($0.value, $0.key) < ($1.value, $1.key) }.map(\.key)
        #expect(schedule.take(dueBy: .distantFuture) == sorted)
    }

    @Test func `holds a hundred thousand sources, and asks nothing of those that are not due`() {
        var schedule = PollingSchedule()
        for index in 0..<100_000 {
            schedule.set(Identifier("kalla-\(index)"), due: monday + Double((index * 7_919) % 100_000))
        }
        var last = Date.distantPast
        for second in 0..<100 {
            let taken = schedule.take(dueBy: monday + Double(second))
            #expect(taken.count == 1)
            for source in taken { schedule.set(source, due: monday + 200_000) }
            #expect(schedule.next.map { $0 > last } == true)
            last = schedule.next ?? last
        }
        #expect(schedule.count == 100_000)
    }
}
