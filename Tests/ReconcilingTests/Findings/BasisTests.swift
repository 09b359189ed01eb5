import Model
import Testing

@testable import Reconciling

@Suite struct `What a verdict rests on` {
    private func guarding(_ offerings: Identifier<Offering>...) -> Finding {
        Finding(
            id: "f1", kind: .source, reason: .deletionGuard, offerings: offerings, source: "s",
            facts: ["count": .number(Double(offerings.count))], opened: weeks(0))
    }

    @Test func `is which entries the deletion guard holds back, not how many`() {
        #expect(guarding("a/x", "a/y").basis != guarding("a/x", "a/z").basis)
        let dismissed = [guarding("a/x", "a/y").id: guarding("a/x", "a/y").basis]
        let ledger = FindingLedger([guarding("a/x", "a/z")], current: [], dismissed: dismissed, now: weeks(1))
        #expect(ledger.opened.count == 1)
    }

    private func offering(_ id: Identifier<Offering>, _ set: [FacetName: [String]]) -> Offering {
        Offering(id: id, promoter: "a", facets: Facets(set: set), firstSeen: weeks(0))
    }

    @Test(arguments: [
        (FacetName.companySize, "0-9", true), (.market, "norden", true), (.cost, "gratis", false),
        (.delivery, "digitalt", false),
    ])
    func `of a pair moves with the facets that decide it, and with no other`(
        facet: FacetName, code: String, moves: Bool
    ) {
        let overlap = Finding(
            id: "f2", kind: .overlap, reason: .sharedFacets, offerings: ["a/x", "b/y"], relation: .partial,
            opened: weeks(0))
        let one = offering("a/x", [.need: ["fa_betalt"]])
        let other = offering("b/y", [.need: ["fa_betalt"]])
        let narrowed = offering("b/y", [.need: ["fa_betalt"], facet: [code]])
        let before = overlap.deciding(among: ["a/x": one, "b/y": other])
        let after = overlap.deciding(among: ["a/x": one, "b/y": narrowed])
        #expect((before.basis != after.basis) == moves)
    }
}
