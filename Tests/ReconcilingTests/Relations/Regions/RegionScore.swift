import Model

@testable import Reconciling

/// How what is said of a region agrees with its truth, across promoters.
struct RegionScore {
    private static let overlaps: Set<String> = ["same", "substitutes", "partial"]
    private static let directed: Set<String> = ["hands_off_to", "requires"]

    private struct Count {
        var said = 0
        var saidRight = 0
        var wanted = 0
        var found = 0

        var balance: Double {
            guard said > 0, wanted > 0, saidRight > 0, found > 0 else { return 0 }
            let (precision, recall) = (Double(saidRight) / Double(said), Double(found) / Double(wanted))
            return 2 * precision * recall / (precision + recall)
        }
    }

    private var overlap = Count()
    private var byKind: [String: Count] = [:]

    /// F1 of the pairs that overlap.
    var overlapBalance: Double { overlap.balance }

    /// The mean of the F1 of the kinds of relation that the region has.
    var kindBalance: Double {
        let kinds = byKind.filter { $0.key != "unrelated" && $0.value.wanted > 0 }
        return kinds.map(\.value.balance).reduce(0, +) / Double(max(1, kinds.count))
    }

    init(_ region: LabelledRegion) {
        let owner = Dictionary(uniqueKeysWithValues: region.offerings.map { ($0.id.rawValue, $0.promoter) })
        var said: [Set<String>: Relation] = [:]
        for relation in relations(among: region.offerings, promoters: region.promoters) {
            let pair: Set = [relation.a.rawValue, relation.b.rawValue]
            guard relation.kind != .unrelated, owner[relation.a.rawValue] != owner[relation.b.rawValue] else {
                continue
            }
            said[pair] = relation
        }
        for pair in Set(said.keys).union(region.labels.keys) where region.labels[pair]?.kind != "grey" {
            count(region.labels[pair], said[pair])
        }
    }

    private mutating func count(_ label: LabelledRegion.Label?, _ relation: Relation?) {
        let (wanted, got) = (label?.kind ?? "unrelated", relation?.kind.rawValue ?? "unrelated")
        let isAccepted = label?.alsoRight.contains(got) ?? false
        let isReversed = Self.directed.contains(wanted) && relation.map { $0.a.rawValue != label?.from } ?? false
        let isRight = isAccepted || wanted == got && !isReversed
        let (wantsOverlap, saysOverlap) = (Self.overlaps.contains(wanted), Self.overlaps.contains(got))
        overlap.said += saysOverlap ? 1 : 0
        overlap.saidRight += saysOverlap && (wantsOverlap || isAccepted) ? 1 : 0
        if !isAccepted || saysOverlap {
            overlap.wanted += wantsOverlap ? 1 : 0
            overlap.found += wantsOverlap && saysOverlap ? 1 : 0
        }
        byKind[wanted, default: Count()].wanted += 1
        byKind[wanted, default: Count()].found += isRight ? 1 : 0
        byKind[got, default: Count()].said += 1
        byKind[got, default: Count()].saidRight += isRight ? 1 : 0
    }
}
