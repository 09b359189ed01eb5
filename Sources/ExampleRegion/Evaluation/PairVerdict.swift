/// One pair of offerings in one week: what is true of it, and what was said.
struct PairVerdict: Sendable {
    /// nil: the pair is unrelated.
    let truth: RelationRow?
    let said: String
    /// Whether what was said goes in the true direction.
    let isForward: Bool

    var label: String { truth?.relation ?? "unrelated" }
    var isAccepted: Bool { truth?.accept.contains(said) ?? false }

    var isRight: Bool {
        isAccepted || said == label && (isForward || !(truth?.directed ?? false))
    }

    /// Every pair that is related or said to be; what can be defended either way is left out.
    static func all(in lines: [RunLine], weeks: [Int], truth: Truth, resolver: Resolver) -> [PairVerdict] {
        let rows = truth.relations().filter { !$0.samePromoter && $0.a != $0.b }
        return weeks.flatMap { week -> [PairVerdict] in
            let units = Dictionary(
                resolver.offerings(in: week).map { ($0.place.id, $0.unit) }, uniquingKeysWith: { first, _ in first })
            func unit(_ id: String) -> String { units[id] ?? id }
            let truths = Dictionary(
                rows.filter { ($0.first...$0.last).contains(week) }.map { (Set([unit($0.a), unit($0.b)]), $0) },
                uniquingKeysWith: { first, _ in first })
            let said = said(in: lines.filter { $0.kind == "relation" && $0.week == week }, resolver: resolver)
            return Set(truths.keys).union(said.keys).compactMap { pair -> PairVerdict? in
                let row = truths[pair]
                guard row?.relation != "grey" else { return nil }
                return PairVerdict(
                    truth: row, said: said[pair]?.relation ?? "unrelated",
                    isForward: said[pair]?.from == row.map { unit($0.a) })
            }
        }
    }

    private static func said(
        in lines: [RunLine], resolver: Resolver
    ) -> [Set<String>: (relation: String, from: String)] {
        var said: [Set<String>: (relation: String, from: String)] = [:]
        for line in lines where line.relation != "unrelated" {
            guard let a = line.a, let b = line.b, let relation = line.relation,
                let one = resolver.resolve(a, week: line.week), let other = resolver.resolve(b, week: line.week),
                one.place.promoter != other.place.promoter
            else { continue }
            said[[one.unit, other.unit]] = (relation, one.unit)
        }
        return said
    }
}
