import Fetching
import FoundationEssentials
import Model
import Storage
import Testing

@testable import Daemon

private let started = Date(timeIntervalSince1970: 1_796_025_600)  // 2026-11-30T08:00:00Z
private func minutes(_ count: Double) -> Date { started.addingTimeInterval(count * 60) }

@Suite struct `When a source is due` {
    private func moment(_ id: String = "kraft", asked: Date?, next: Date?) -> Date {
        DueSources.moment(Identifier(id), PollingTimes(asked: asked, due: next), anchor: started)
    }

    @Test func `F12 one that was never asked is due at the start`() {
        #expect(DueSources.moment("kraft", nil, anchor: started) == started)
        #expect(moment(asked: nil, next: nil) == started)
    }

    @Test(
        arguments: [
            // Asked, planned, due: all in minutes from the start.
            (-60, 300, 300), (-600, 0, 0), (-600, -4, -4),
            // The floor of an hour holds whatever was planned, also where a kill left no plan.
            (-10, -10, 50), (-10, nil, 50), (-59, 0, 1), (-30, 15, 30),
        ] as [(Double, Double?, Double)])
    func `F12 follows its plan, but never within its floor`(asked: Double, planned: Double?, due: Double) {
        #expect(moment(asked: minutes(asked), next: planned.map(minutes)) == minutes(due))
    }

    @Test func `F12 what was overdue at the start is spread over half an hour`() {
        let moments = (0..<400).map { moment("kraft-\($0)", asked: minutes(-3_000), next: minutes(-600)) }
        #expect(moments.allSatisfy { $0 >= started && $0 < started.addingTimeInterval(SourcePhase.catchUp) })
        for sixth in 0..<6 {
            let share = moments.count {
                $0 >= minutes(Double(sixth) * 5) && $0 < minutes(Double(sixth + 1) * 5)
            }
            #expect((33...100).contains(share), "\(share) in the sixth \(sixth)")
        }
    }

    @Test func `F12 twenty kills and restarts ask nothing twice within its floor`() {
        var times = PollingTimes()
        var asked: [Date] = []
        for restart in 0..<20 {
            // A request is noted before it is sent; the kill comes before the answer, 7 minutes after the start.
            let start = minutes(Double(restart) * 7)
            let due = DueSources.moment("kraft", times, anchor: start)
            guard due < start.addingTimeInterval(420) else { continue }
            asked.append(due)
            times.asked = due
        }
        #expect(asked.count == 3)
        #expect(zip(asked, asked.dropFirst()).allSatisfy { $1.timeIntervalSince($0) >= PollingPlan.floor })
    }
}
