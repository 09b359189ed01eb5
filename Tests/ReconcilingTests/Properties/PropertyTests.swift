import FoundationEssentials
import Model
import Testing

@testable import Reconciling

/// The same pseudo-random numbers at every run (SplitMix64: Steele, Lea, Flood 2014).
private struct Chance: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}

private let aims = [
    "lån till varulager", "garanti för fordringar i Norge", "rådgivning om tull", "mässmonter i Tyskland",
    "bidrag till konsult", "partnersökning i Polen", "kurs i exportdokument", "coachning inför första affären",
    "patent och mönsterskydd", "kreditförsäkring mot förluster", "e-handel på tyska", "hållbarhet i leverantörsled",
]

private func offers(_ seed: UInt64) -> [Observation] {
    var chance = Chance(state: seed)
    return aims.shuffled(using: &chance).prefix(8).enumerated().map { index, aim in
        let size = Int.random(in: 5...200, using: &chance)
        return observed(
            "\(aim.capitalized)", "Vi ger \(aim) till företag med högst \(size) anställda. Nummer \(index) av flera.",
            url: "https://framjare.example/\(index)/")
    }
}

private let promoters: [Identifier<Promoter>: Promoter] = [
    "p": Promoter(id: "p", name: "Pontonen"), "q": Promoter(id: "q", name: "Kvadraten"),
]

/// The entries that observations of two promoters make.
private func entries(_ observations: [Observation]) -> [Offering] {
    observations.enumerated().map { index, observation in
        let promoter: Identifier<Promoter> = index.isMultiple(of: 2) ? "p" : "q"
        let found = findFacets(in: observation, promoter: promoters[promoter] ?? Promoter(id: "p", name: "P"))
        return Offering(
            id: Identifier("\(promoter)/\(index)"), promoter: promoter, source: "s", observation: observation,
            sightings: [Sighting(source: "s", observation: observation, lastSeen: weeks(0))],
            facets: Facets(found: found), firstSeen: weeks(0))
    }
}

@Suite struct `Reconciling in general` {
    @Test(arguments: 1...20 as ClosedRange<UInt64>)
    func `does not depend on the order of a list`(seed: UInt64) {
        var chance = Chance(state: seed)
        let first = offers(seed)
        let second = Array(first.dropFirst(2)) + offers(seed + 100).prefix(3)
        var one = Watching()
        var other = Watching()
        for (week, reading) in [first, second].enumerated() {
            one.read(reading, at: weeks(week))
            other.read(reading.shuffled(using: &chance), at: weeks(week))
        }
        #expect(one.entries == other.entries)
        #expect(Set(one.changes.keys) == Set(other.changes.keys))
    }

    @Test(arguments: 1...20 as ClosedRange<UInt64>)
    func `changes nothing when it is done twice`(seed: UInt64) {
        var watching = Watching()
        watching.read(offers(seed), at: weeks(0))
        let before = watching.entries.mapValues(\.observation)
        #expect(watching.read(offers(seed), at: weeks(1)).isEmpty)
        #expect(watching.entries.mapValues(\.observation) == before)
    }

    @Test(arguments: 1...20 as ClosedRange<UInt64>)
    func `finds the same relations in any order of the catalogue`(seed: UInt64) {
        var chance = Chance(state: seed)
        let catalogue = entries(offers(seed))
        #expect(
            relations(among: catalogue, promoters: promoters)
                == relations(among: catalogue.shuffled(using: &chance), promoters: promoters))
    }

    @Test(arguments: 1...20 as ClosedRange<UInt64>)
    func `leaves every relation as it is when an unrelated offering comes`(seed: UInt64) {
        let catalogue = entries(offers(seed))
        var stranger = entries([observed("Biljardrummet", "Spela biljard i källaren på torsdagar, kaffe ingår.")])[0]
        stranger.id = "p/biljard"
        func kinds(_ offerings: [Offering]) -> [String: Relation.Kind] {
            Dictionary(
                relations(among: offerings, promoters: promoters).filter { $0.a != stranger.id && $0.b != stranger.id }
                    .map { ("\($0.a) \($0.b)", $0.kind) }, uniquingKeysWith: { first, _ in first })
        }
        #expect(kinds(catalogue + [stranger]) == kinds(catalogue))
    }

    @Test(arguments: 1...20 as ClosedRange<UInt64>)
    func `keeps an entry through a new title and address while the text agrees`(seed: UInt64) {
        var watching = Watching()
        let list = offers(seed)
        watching.read(list, at: weeks(0))
        let ids = Set(watching.entries.keys)
        let text = list[0].passages.last?.text ?? ""
        let renamed = observed("Ett helt nytt namn", text, url: "https://framjare.example/nytt/namn/")
        watching.read([renamed] + list.dropFirst(), at: weeks(1))
        #expect(Set(watching.entries.keys) == ids)
    }

    @Test(arguments: 1...20 as ClosedRange<UInt64>)
    func `closes every finding whose cause is undone`(seed: UInt64) {
        let catalogue = entries(offers(seed))
        var spoilt = catalogue
        let old = observed("Kursen", "Kursen ges den 3 maj 2024. Sista ansökningsdag var 1 april 2024.")
        spoilt[0].observation = old
        spoilt[0].agreed[.title] = Offering.Agreed(.text("Något annat"), by: "anna", at: weeks(0))
        spoilt[1].status = .inactive
        let agreed = Boundary(
            id: "b", statement: "Så", agreedBy: "anna", agreed: weeks(0), between: Array(catalogue.prefix(2)))
        func findings(_ offerings: [Offering]) -> [Finding] {
            let found = relations(among: offerings, promoters: promoters)
            return staleFindings(
                StaleInput(offerings: offerings, promoters: promoters, relations: found, now: weeks(0)))
                + overlapFindings(found, among: offerings, now: weeks(0))
                + catalogueConflicts(offerings, openChanges: [], now: weeks(0))
                + gapFindings(offerings, needs: [], now: weeks(0))
                + boundaryFindings([agreed], among: offerings, now: weeks(0))
        }
        let before = FindingLedger(findings(catalogue), current: [], dismissed: [:], now: weeks(0)).opened
        let spoiling = FindingLedger(findings(spoilt), current: before, dismissed: [:], now: weeks(1))
        #expect(!spoiling.opened.isEmpty)
        let during = before.filter { finding in !spoiling.closed.contains { $0.id == finding.id } } + spoiling.opened
        let undone = FindingLedger(findings(catalogue), current: during, dismissed: [:], now: weeks(2))
        #expect(Set(spoiling.opened.map(\.id)).isSubset(of: undone.closed.map(\.id)))
        #expect(Set(undone.opened.map(\.id)) == Set(spoiling.closed.map(\.id)))
    }
}
