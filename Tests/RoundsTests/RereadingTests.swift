import Configuring
import ExamplePages
import FoundationEssentials
import Model
import Reading
import Rounds
import Storage
import Testing
import TortureServer

@Suite struct `Reading stored snapshots again` {
    let site: Site

    init() async throws {
        site = try Site()
        site.serve(Card.five)
        try await site.round()
    }

    /// As an older Samsyn has left the entry and the source: it read a smaller amount from the same page, and saw one
    /// offering that the present rules take for none.
    private func age() async throws {
        var loan = try #require(try await site.store.offerings().first { $0.title == Card.loan.title })
        let quotation = try #require(loan.sightings[0].observation.fields[.amountMaximum]?.quotation)
        let older = Observed(FieldValue.money(Money(amount: 4_000, currency: "SEK")), quotation)
        loan.sightings[0].observation.fields[.amountMaximum] = older
        loan.observation?.fields[.amountMaximum] = older
        var menu = loan
        menu.id = "kraft/meny"
        menu.sightings[0].observation.title.value = "Meny och sidfot"
        menu.sightings[0].observation.url = "https://annan.example/meny"
        menu.sightings[0].observation.passages = []
        menu.observation = menu.sightings[0].observation
        var state = try #require(try await site.state())
        state.readingVersion = "0"
        var outcome = SourceOutcome(state: state)
        outcome.offerings = [loan, menu]
        try await site.store.record(outcome)
    }

    @Test func `by a newer version gives technical changes and no other, before the next round's own`() async throws {
        try await age()
        try await site.round(at: days(1))
        let changes = try await site.store.changes(since: days(1))
        #expect(Set(changes.map(\.significance)) == [.technical])
        #expect(Set(changes.map(\.rereadBy)) == [ReadingVersion.current])
        #expect(Set(changes.map(\.type)) == [.changed, .removed])
        #expect(try await site.state()?.readingVersion == ReadingVersion.current)
        try await site.round(at: days(2))
        #expect(try await site.store.changes(since: days(2)).isEmpty)
    }

    @Test func `tells nobody by an event`() async throws {
        let before = try await site.store.lastEventNumber()
        try await age()
        try await site.region.reextract(site.region.configuration.sources, at: days(1))
        #expect(try await site.store.lastEventNumber() == before)
    }

    @Test func `keeps what the page itself says otherwise a change of substance`() async throws {
        try await age()
        site.serve([Card.loan.saying(Card.loan.text.replacing("400 000", with: "650 000"))] + Card.five.dropFirst())
        try await site.round(at: days(1))
        let changes = try await site.store.changes(since: days(1)).filter { $0.significance == .substantive }
        #expect(changes.map { $0.fields.map(\.before) } == [[.money(Money(amount: 400_000, currency: "SEK"))]])
    }

    @Test func `by the same version finds nothing`() async throws {
        #expect(try await site.region.reextract(site.region.configuration.sources, at: days(1)).isEmpty)
    }

    @Test func `on a dry run stores nothing`() async throws {
        try await age()
        let sources = site.region.configuration.sources
        #expect(try await site.region.reextract(sources, at: days(1), isDryRun: true).count == 2)
        #expect(try await site.state()?.readingVersion == "0")
        #expect(try await site.store.changes(since: days(1)).isEmpty)
    }

    @Test func `asks nobody for anything`() async throws {
        let asked = site.server.targets.count
        try await age()
        try await site.region.reextract(site.region.configuration.sources, at: days(1))
        #expect(site.server.targets.count == asked)
    }

    @Test func `takes the first reading of a source without snapshots as technical`() async throws {
        let site = try Site { $0.keepsSnapshots = false }
        site.serve(Card.five)
        try await site.round()
        var state = try #require(try await site.state())
        state.readingVersion = "0"
        try await site.store.record(SourceOutcome(state: state))
        site.serve([Card.loan.saying(Card.loan.text.replacing("400 000", with: "650 000"))] + Card.five.dropFirst())
        try await site.round(at: days(1))
        #expect(try await site.store.changes(since: days(1)).map(\.significance) == [.technical])
    }
}
