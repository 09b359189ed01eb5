import Model
import Testing

@testable import Reconciling

private func finding(_ id: String, date: String = "2026-11-01", opened week: Int = 0) -> Finding {
    Finding(
        id: Identifier(id), kind: .stale, reason: .passedDeadline, facts: ["date": .text(date)], opened: weeks(week))
}

@Suite struct `The ledger of findings` {
    @Test func `raises a cause once and keeps when it opened`() {
        let first = FindingLedger([finding("f1")], current: [], dismissed: [:], now: weeks(0))
        #expect(first.opened.map(\.id) == ["f1"])
        let again = FindingLedger([finding("f1", opened: 1)], current: first.opened, dismissed: [:], now: weeks(1))
        #expect(again.opened.isEmpty)
        #expect(again.changed.isEmpty)
    }

    @Test func `closes a finding whose cause went away`() {
        let ledger = FindingLedger([], current: [finding("f1")], dismissed: [:], now: weeks(1))
        #expect(ledger.closed.map(\.state) == [.closed])
        #expect(ledger.closed.map(\.closed) == [weeks(1)])
    }

    @Test func `leaves alone what a person dismissed, until its facts move`() {
        let dismissed = [finding("f1").id: finding("f1").basis]
        let quiet = FindingLedger([finding("f1", opened: 1)], current: [], dismissed: dismissed, now: weeks(1))
        #expect(quiet.opened.isEmpty)
        let moved = FindingLedger(
            [finding("f1", date: "2026-12-24", opened: 1)], current: [], dismissed: dismissed, now: weeks(1))
        #expect(moved.opened.count == 1)
    }

    @Test func `wakes a snoozed finding on its day`() {
        var snoozed = finding("f1")
        snoozed.state = .snoozed
        snoozed.snoozedUntil = weeks(2)
        let early = FindingLedger([finding("f1", opened: 1)], current: [snoozed], dismissed: [:], now: weeks(1))
        #expect(early.opened.isEmpty)
        let due = FindingLedger([finding("f1", opened: 2)], current: [snoozed], dismissed: [:], now: weeks(2))
        #expect(due.opened.map(\.state) == [.open])
        #expect(due.opened.map(\.opened) == [weeks(0)])
    }
}
