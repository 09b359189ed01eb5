import FoundationEssentials
import Model
import Testing

@testable import Reconciling

@Suite struct `Receivers that go by their kind` {
    private static let promoters: [Promoter] = [
        Described.promoter("region", name: "Region Norrvik", standing: "region", territory: "Norrviks län"),
        Described.promoter(
            "norr", name: "Norra Norrviks Handelskammare", standing: "handelskammare", territory: "Norra Norrvik"),
        Described.promoter(
            "syd", name: "Handelskammaren Södra Norrvik", standing: "handelskammare", territory: "Södra Norrvik"),
        Described.promoter("by", name: "Tallviks kommun", standing: "kommun", territory: "Tallvik"),
        Described.promoter("ort", name: "Granviks kommun", standing: "kommun", territory: "Granvik"),
        Described.promoter("borgen", name: "Exportborgen", standing: "myndighet", territory: "Sverige"),
        Described.promoter("skydd", name: "Trygga Affärer AB", standing: "privat", territory: "Sverige"),
    ]
    private static let byID = Dictionary(uniqueKeysWithValues: promoters.map { ($0.id, $0) })

    private static func offering(_ id: String, _ title: String, _ text: String...) -> Offering {
        let promoter = byID[Identifier(String(id.prefix { $0 != "/" }))] ?? promoters[0]
        let observation = Described.observation(title, texts: text, url: "https://\(id).example/")
        var offering = Described.offering(id, observation, by: promoter)
        offering.facets.found = findFacets(in: observation, promoter: promoter, others: promoters)
        return offering
    }

    private static func relation(_ a: Offering, _ b: Offering) -> Relation? {
        relations(among: [a, b], promoters: byID).first
    }

    private let door = offering(
        "region/dorr", "Exportdörren", "Vi lotsar er till rätt organisation.",
        "Frågor om ursprungsintyg besvaras av handelskammaren i respektive länsdel.")

    @Test(arguments: ["norr", "syd"]) func `every chamber of the county is meant`(chamber: String) {
        let papers = Self.offering("\(chamber)/intyg", "Ursprungsintyg", "Vi utfärdar ursprungsintyg.")
        #expect(Self.relation(door, papers)?.kind == .handsOffTo)
    }

    @Test func `the private market is those who insure`() {
        let state = Self.offering(
            "borgen/kund", "Kundgaranti", "Ersätter fordran om den utländska kunden inte betalar.",
            "Kort kredit inom EU hänvisar vi till den privata marknaden.")
        let insurer = Self.offering("skydd/f", "Kreditförsäkring", "Försäkra fordringar på kunder i EU.")
        let relation = Self.relation(state, insurer)
        #expect(relation?.kind == .handsOffTo)
        #expect(relation?.a == state.id)
    }

    @Test func `parts of a county are territories`() {
        let north = Self.offering("norr/ata", "ATA-carnet", "För företag i norra Norrvik.")
        let south = Self.offering("syd/ata", "ATA-carnet", "Utfärdas till bolag i södra länsdelen.")
        #expect(Self.relation(north, south)?.kind == .parallelByTerritory)
    }

    @Test func `a municipality acts on its own ground, also where the page does not say so`() {
        let first = Self.offering("by/mark", "Ledig mark", "Industritomter och lediga lokaler på karta.")
        let second = Self.offering("ort/mark", "Tomter för företag", "Lediga tomter och lokaler i en lista.")
        #expect(Self.relation(first, second)?.kind == .parallelByTerritory)
    }

    @Test func `a sole right that one claims is told`() {
        let sole = Self.offering(
            "norr/intyg", "Ursprungsintyg", "Vi är ensamma om att utfärda intygen i norra Norrvik.")
        let other = Self.offering("syd/intyg", "Ursprungsintyg", "Utfärdas till företag i södra Norrvik.")
        #expect(Self.relation(sole, other)?.kind == .exclusiveMandate)
    }

    @Test func `what one page of an offering says holds for its other page`() {
        let swedish = Self.offering(
            "borgen/kund", "Kundgaranti", "Ersätter fordran om den utländska kunden inte betalar.",
            "Kort kredit hänvisar vi till Trygga Affärer.")
        let old = Self.offering(
            "borgen/gammal", "Kundgaranti", "Vi ersätter din fordran när den utländska kunden inte betalar.")
        let insurer = Self.offering("skydd/f", "Kreditförsäkring", "Försäkra fordringar på utländska kunder.")
        let found = relations(among: [swedish, old, insurer], promoters: Self.byID)
        let pair = found.first { Set([$0.a, $0.b]) == [old.id, insurer.id] }
        #expect(pair?.kind == .handsOffTo)
        #expect(pair?.a == old.id)
    }
}
