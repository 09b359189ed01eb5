import Model
import Testing

@testable import Reconciling

@Suite struct `Regions written before the rules` {
    struct Case: Sendable, CustomTestStringConvertible {
        let name: String
        let region: LabelledRegion
        var testDescription: String { name }
    }

    static let all = [
        Case(name: "river", region: LabelledRegion(offers: RiverRegion.offers, relations: RiverRegion.relations)),
        Case(name: "lake", region: LabelledRegion(offers: LakeRegion.offers, relations: LakeRegion.relations)),
        Case(name: "hill", region: LabelledRegion(offers: HillRegion.offers, relations: HillRegion.relations)),
        Case(name: "bay", region: LabelledRegion(offers: BayRegion.offers, relations: BayRegion.relations)),
        Case(name: "fell", region: LabelledRegion(offers: FellRegion.offers, relations: FellRegion.relations)),
        Case(name: "haven", region: LabelledRegion(offers: HavenRegion.offers, relations: HavenRegion.relations)),
        Case(name: "spruce", region: LabelledRegion(offers: SpruceRegion.offers, relations: SpruceRegion.relations)),
    ]

    @Test(arguments: all) func `have their overlaps found, and little else`(of: Case) {
        #expect(RegionScore(of.region).overlapBalance >= 0.85)
    }

    @Test(arguments: all) func `have their relations told by their kinds`(of: Case) {
        #expect(RegionScore(of.region).kindBalance >= 0.8)
    }

    @Test(arguments: all) func `have what is offered told in their words`(of: Case) {
        #expect(agreement(of.region, .supportType, of.region.supportTypes) >= 0.85)
        #expect(agreement(of.region, .need, of.region.needs) >= 0.8)
    }

    @Test(arguments: all) func `name the facet that would part every overlap of which one is undeclared`(of: Case) {
        for relation in relations(among: of.region.offerings, promoters: of.region.promoters)
        where relation.kind == .partial || relation.kind == .substitutes {
            #expect(relation.parting != nil)
        }
    }

    /// F1 of a facet's codes over the offerings that are labelled.
    private func agreement(_ region: LabelledRegion, _ facet: FacetName, _ truth: [String: Set<String>]) -> Double {
        var (hits, said, wanted) = (0, 0, 0)
        for offering in region.offerings {
            guard let codes = truth[offering.id.rawValue], !codes.isEmpty else { continue }
            let found = Set(offering.facets[facet])
            hits += codes.intersection(found).count
            said += found.count
            wanted += codes.count
        }
        return 2 * Double(hits) / Double(said + wanted)
    }
}
