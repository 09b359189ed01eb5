import Model
import Testing

@testable import Reconciling

/// How often facets and relations are right on a whole region, by the measures that the project sets itself.
@Suite struct `A coast of seventy offerings` {
    private let coast = Coast()

    private func share(_ part: Int, _ whole: Int) -> Double { whole == 0 ? 1 : Double(part) / Double(whole) }

    private func precisionAndRecall(_ facet: FacetName, _ truth: [String: Set<String>]) -> (Double, Double) {
        var (hits, said, wanted) = (0, 0, 0)
        for offering in coast.offerings {
            let found = Set(offering.facets[facet])
            let right = truth[offering.id.rawValue] ?? []
            guard !right.isEmpty else { continue }
            hits += found.intersection(right).count
            said += found.count
            wanted += right.count
        }
        return (share(hits, said), share(hits, wanted))
    }

    @Test func `support types and needs are mostly right`() {
        let support = precisionAndRecall(.supportType, coast.supportTypes)
        #expect(support.0 >= 0.9 && support.1 >= 0.85, "support type \(support)")
        let need = precisionAndRecall(.need, coast.needs)
        #expect(need.0 >= 0.7 && need.1 >= 0.9, "need \(need)")
    }

    @Test func `overlaps are found, and little else is called one`() {
        let overlaps: Set<String> = ["same", "substitutes", "partial"]
        let said = relations(among: coast.offerings, promoters: coast.promoters)
        var (good, reported, hits) = (0, 0, 0)
        for relation in said where relation.kind.isOverlap && isAcross(relation) {
            let label = coast.relations[[relation.a.rawValue, relation.b.rawValue]]
            if label?.kind == "grey" { continue }
            reported += 1
            let isRight = label.map { overlaps.contains($0.kind) || $0.alsoRight.contains(relation.kind.rawValue) }
            good += isRight ?? false ? 1 : 0
            hits += label.map { overlaps.contains($0.kind) } ?? false ? 1 : 0
        }
        let wanted = coast.relations.values.count { overlaps.contains($0.kind) }
        #expect(share(good, reported) >= 0.9, "precision \(share(good, reported))")
        #expect(share(hits, wanted) >= 0.85, "recall \(share(hits, wanted))")
    }

    @Test(arguments: ["hands_off_to", "complements", "requires", "parallel_by_territory", "same"])
    func `what pages say of each other is read`(kind: String) {
        let said = relations(among: coast.offerings, promoters: coast.promoters)
        let wanted = coast.relations.filter { $0.value.kind == kind }
        let right = wanted.count { pair, label in
            said.contains {
                [$0.a.rawValue, $0.b.rawValue] == pair
                    && ($0.kind.rawValue == kind && (!Self.directed.contains(kind) || $0.a.rawValue == label.from)
                        || label.alsoRight.contains($0.kind.rawValue))
            }
        }
        #expect(share(right, wanted.count) >= 0.8, "\(right) of \(wanted.count)")
    }

    private static let directed: Set<String> = ["hands_off_to", "requires"]

    private func isAcross(_ relation: Relation) -> Bool {
        relation.a.rawValue.prefix { $0 != "-" } != relation.b.rawValue.prefix { $0 != "-" }
    }
}
