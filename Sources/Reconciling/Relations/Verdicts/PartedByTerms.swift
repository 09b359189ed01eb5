import FoundationEssentials
import Model

/// Both offer it, but no company can have both: size, age, market, sector, group or amount part them.
struct PartedByTerms: RelationRule {
    func verdict(on pair: PairReading) -> Verdict? {
        guard pair.competes else { return nil }
        for facet in FacetMeeting.parting where facet != .area && facet != .phase && pair.isDisjoint(facet) {
            return Verdict(
                kind: .unrelated, evidence: pair.evidence([facet]),
                features: ["same_support_and_need": 0.6, "other_\(facet.rawValue)": -0.6])
        }
        guard Amounts.areDisjoint(pair.a.offering, pair.b.offering) else { return nil }
        return Verdict(kind: .unrelated, features: ["same_support_and_need": 0.6, "other_amounts": -0.6])
    }
}

/// The sums that two offerings reach from and to.
enum Amounts {
    private static func span(_ offering: Offering) -> (low: Double?, high: Double?) {
        func amount(_ field: FieldName) -> Double? {
            switch offering.value(of: field) {
            case .money(let money): money.amount
            case .number(let number): number
            default: nil
            }
        }
        return (amount(.amountMinimum), amount(.amountMaximum))
    }

    static func areDisjoint(_ a: Offering, _ b: Offering) -> Bool {
        let (first, second) = (span(a), span(b))
        return (first.high ?? .infinity) < (second.low ?? 0) || (second.high ?? .infinity) < (first.low ?? 0)
    }

    /// Whether both give their bounds and the bounds meet.
    static func overlap(_ a: Offering, _ b: Offering) -> Bool {
        let (first, second) = (span(a), span(b))
        guard let high = first.high, let low = second.low else { return false }
        return low < high && !areDisjoint(a, b)
    }
}
