import ExamplePages
import FoundationEssentials
import Model
import Rounds
import Storage
import Testing
import TortureServer

@Suite struct `A decision` {
    let site: Site

    init() async throws {
        site = try Site()
        site.serve(Card.five)
        try await site.round()
    }

    private static let more = Card.loan.saying(Card.loan.text.replacing("400 000", with: "650 000"))

    private func decide(
        _ ids: String..., verdict: Decision.Verdict, until: Date? = nil, at now: Date = days(1)
    ) async throws {
        try await site.region.review(ids, verdict, by: "anna", reason: "ringt dem", until: until, at: now)
    }

    /// A second round in which the loan has grown.
    private func growth() async throws -> Change {
        site.serve([Self.more] + Card.five.dropFirst())
        try await site.round(at: days(1))
        return try #require(try await site.store.openChanges().first { $0.type == .changed })
    }

    private func loan() async throws -> Offering {
        try #require(try await site.store.offerings().first { $0.title == Card.loan.title })
    }

    @Test func `accepting a change makes the observed value the agreed one`() async throws {
        let change = try await growth()
        try await decide(change.id.rawValue, verdict: .accept)
        let agreed = try #require(try await loan().agreed[.amountMaximum])
        #expect(agreed.value == .money(Money(amount: 650_000, currency: "SEK")) && agreed.by == "anna")
        #expect(try await loan().assured == days(1))
        #expect(try await site.store.change(change.id)?.state == .accepted)
        #expect(try await site.store.decisions().map(\.reason) == ["ringt dem"])
        try await site.round(at: days(2))
        #expect(try await site.store.openChanges().filter { $0.type == .changed }.isEmpty)
    }

    @Test func `rejecting a change keeps what was agreed, as one conflict`() async throws {
        let change = try await growth()
        try await decide(change.id.rawValue, verdict: .reject)
        #expect(try await loan().agreed[.amountMaximum]?.value == .money(Money(amount: 400_000, currency: "SEK")))
        for day in 2...4 { try await site.round(at: days(Double(day))) }
        #expect(try await site.store.openChanges().filter { $0.type == .changed }.isEmpty)
        let conflicts = try await site.store.currentFindings().filter { $0.reason == .catalogueDiffers }
        #expect(conflicts.map(\.field) == [.amountMaximum])
    }

    @Test func `accepting the conflict agrees on the observed value`() async throws {
        try await decide(try await growth().id.rawValue, verdict: .reject)
        try await site.round(at: days(2))
        let conflict = try #require(try await site.store.currentFindings().first { $0.reason == .catalogueDiffers })
        try await decide(conflict.id.rawValue, verdict: .accept, at: days(2))
        #expect(try await loan().agreed[.amountMaximum]?.value == .money(Money(amount: 650_000, currency: "SEK")))
        try await site.round(at: days(3))
        #expect(try await site.store.currentFindings().allSatisfy { $0.reason != .catalogueDiffers })
    }

    @Test func `a rejected proposal is not proposed again`() async throws {
        let added = try #require(try await site.store.openChanges().first)
        try await decide(added.id.rawValue, verdict: .reject)
        try await site.round(at: days(1))
        let entry = try #require(try await site.store.offering(added.offering))
        #expect(entry.review == .rejected)
        #expect(try await site.store.openChanges().allSatisfy { $0.offering != added.offering })
        #expect(try await site.store.offerings().count == 5)
    }

    @Test func `a snoozed change is asked again on its day`() async throws {
        let change = try await growth()
        try await decide(change.id.rawValue, verdict: .snooze, until: days(5))
        try await site.round(at: days(3))
        #expect(try await site.store.change(change.id)?.state == .snoozed)
        try await site.round(at: days(5))
        #expect(try await site.store.openChanges().map(\.id).contains(change.id))
    }

    @Test func `a snoozed change closes when the page goes back meanwhile`() async throws {
        let change = try await growth()
        try await decide(change.id.rawValue, verdict: .snooze, until: days(5))
        site.serve(Card.five)
        try await site.round(at: days(2))
        #expect(try await site.store.change(change.id)?.state == .reverted)
        try await site.round(at: days(5))
        #expect(try await site.store.openChanges().allSatisfy { $0.type != .changed })
    }

    @Test func `a snoozed finding is asked again on its day`() async throws {
        site.serve(.response(status: 503, body: ""))
        try await site.round(at: days(1))
        let trouble = try #require(try await site.store.currentFindings().first { $0.kind == .source })
        try await decide(trouble.id.rawValue, verdict: .snooze, until: days(5))
        try await site.round(at: days(3))
        #expect(try await finding(trouble.id)?.state == .snoozed)
        try await site.round(at: days(5))
        #expect(try await finding(trouble.id)?.state == .open)
        #expect(try await finding(trouble.id)?.opened == days(1))
    }

    @Test func `a dismissed finding stays away until its facts move`() async throws {
        site.serve(.response(status: 503, body: ""))
        try await site.round(at: days(1))
        let trouble = try #require(try await site.store.currentFindings().first { $0.kind == .source })
        try await decide(trouble.id.rawValue, verdict: .reject)
        try await site.round(at: days(2))
        #expect(try await finding(trouble.id) == nil)
        site.serve(.response(status: 502, body: ""))
        try await site.round(at: days(3))
        #expect(try await finding(trouble.id)?.opened == days(3))
    }

    private func finding(_ id: Identifier<Finding>) async throws -> Finding? {
        try await site.store.currentFindings().first { $0.id == id }
    }

    @Test func `on an unknown id decides nothing of the others`() async throws {
        let change = try await growth()
        let error = await #expect(throws: ReviewError.self) {
            try await decide(change.id.rawValue, "c0000000000", verdict: .accept)
        }
        #expect(error == .unknown("c0000000000"))
        #expect(try await site.store.decisions().isEmpty)
        #expect(try await site.store.change(change.id)?.state == .open)
        #expect(try await loan().agreed.isEmpty)
    }

    @Test func `on what is decided already is refused`() async throws {
        let change = try await growth()
        try await decide(change.id.rawValue, verdict: .accept)
        await #expect(throws: ReviewError.closed(change.id.rawValue)) {
            try await decide(change.id.rawValue, verdict: .reject)
        }
    }

    @Test func `on one thing named twice is one decision`() async throws {
        let change = try await growth()
        try await decide(change.id.rawValue, change.id.rawValue, verdict: .accept)
        #expect(try await site.store.decisions().count == 1)
    }
}
