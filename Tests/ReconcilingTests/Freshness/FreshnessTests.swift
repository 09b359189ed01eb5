import FoundationEssentials
import Model
import Testing

@testable import Reconciling

private let text = observed("Kursen", "En dag om tull.")

private func entry(
    seen: Int? = 0, misses: Int = 0, changed: Int? = nil, assured: Int? = nil
) -> Offering {
    Offering(
        id: "p/kursen", promoter: "p",
        sightings: seen.map { [Sighting(source: "s", observation: text, lastSeen: weeks($0), misses: misses)] } ?? [],
        firstSeen: weeks(0), lastChanged: changed.map(weeks), assured: assured.map(weeks))
}

@Suite struct `How fresh an entry is` {
    private func score(_ offering: Offering, at week: Int, every days: Int? = nil) -> Double {
        Freshness(offering, reviewEvery: days.map { .seconds($0 * 86_400) }, now: weeks(week)).score
    }

    @Test func `is whole for what was read and assured now`() {
        #expect(score(entry(assured: 0), at: 0) == 1)
    }

    @Test func `decays with time, and never rises by itself`() {
        let scores = (0...60).map { score(entry(assured: 0), at: $0) }
        #expect(zip(scores, scores.dropFirst()).allSatisfy { $0 > $1 })
        #expect(scores[60] < 0.15)
    }

    @Test func `of a page that is read well is half while nobody assured it`() {
        #expect(score(entry(), at: 0) == 0.5)
    }

    @Test func `of a person's word is worth half after the advised interval`() {
        #expect(score(entry(seen: nil, assured: 0), at: 10, every: 70) == 0.25)
    }

    @Test func `loses a person's word when the substance moves after it`() {
        #expect(score(entry(seen: 3, changed: 2, assured: 1), at: 3) == 0.5)
    }

    @Test func `keeps its three clocks apart`() {
        let freshness = Freshness(entry(seen: 4, changed: 2, assured: 1), now: weeks(5))
        #expect(freshness.fetched == weeks(4) && freshness.changed == weeks(2) && freshness.assured == weeks(1))
        #expect(Freshness(entry(misses: 1), now: weeks(1)).fetched == nil)
    }
}

@Suite struct `An entry that no page shows` {
    private let source = Source(id: "s", promoter: "p", url: "https://framjare.example/")

    private func unseen(_ offering: Offering, readings: Int = 2, health: SourceHealth = .ok) -> [Change] {
        unseenEntries(
            [offering], sources: [source],
            states: ["s": SourceState(id: "s", health: health, goodReadings: readings)], now: weeks(1))
    }

    @Test func `is proposed for removal when its promoter's sources were read well`() {
        #expect(unseen(entry(seen: nil)).map(\.type) == [.removed])
        #expect(unseen(entry(seen: nil)).map(\.state) == [.open])
    }

    @Test(arguments: [(1, SourceHealth.ok), (5, .timeout)])
    func `is left alone while a source was not read well often enough`(readings: Int, health: SourceHealth) {
        #expect(unseen(entry(seen: nil), readings: readings, health: health).isEmpty)
    }

    @Test func `is none that a watched source tells of`() {
        #expect(unseen(entry()).isEmpty)
    }

    @Test func `is one whose source is no longer declared`() {
        var old = entry()
        old.sightings[0].source = "borttagen"
        #expect(unseen(old).count == 1)
    }

    @Test func `is left alone where a person has set its status`() {
        var kept = entry(seen: nil)
        kept.setStatus = .active
        #expect(unseen(kept).isEmpty)
    }
}
