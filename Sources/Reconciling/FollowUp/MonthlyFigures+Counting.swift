public import FoundationEssentials
public import Model

extension MonthlyFigures {
    /// Counts how the region stands at `now`.
    ///
    /// - Parameters:
    ///   - boundaries: what was agreed.
    ///   - findings: all that holds now: drifted boundaries are among them.
    ///   - reviewEvery: the advised review interval of an entry's source.
    public init(
        _ offerings: [Offering], _ relations: [Relation], boundaries: [Boundary], findings: [Finding],
        reviewEvery: (Offering) -> Duration?, now: Date
    ) {
        let offered = offerings.filter { $0.status.isOffered && $0.review != .rejected }
        let promoters = Dictionary(offered.map { ($0.id, $0.promoter) }, uniquingKeysWith: { first, _ in first })
        let drifted = Set(findings.filter { $0.kind == .boundary }.compactMap { $0.facts["boundary"]?.description })
        let holding = boundaries.filter { !drifted.contains($0.id.rawValue) }.map { Set($0.offerings) }
        self.init(
            month: Self.month(of: now), offerings: offered.count, boundaries: boundaries.count, drifted: drifted.count)
        var pairs: [[Identifier<Promoter>]: Int] = [:]
        for relation in relations where relation.kind != .unrelated {
            guard let a = promoters[relation.a], let b = promoters[relation.b], a != b else { continue }
            related += 1
            if relation.kind.isOverlap { pairs[[a, b].sorted(), default: 0] += 1 }
            let isAgreed = holding.contains { $0.contains(relation.a) && $0.contains(relation.b) }
            if !relation.kind.isOverlap || isAgreed { clear += 1 }
        }
        overlaps = pairs.map { PromoterPair(a: $0.key[0], b: $0.key[1], overlaps: $0.value) }
            .sorted { ($0.a, $0.b) < ($1.a, $1.b) }
        let scores = offered.map { Freshness($0, reviewEvery: reviewEvery($0), now: now).score }
        freshness = scores.isEmpty ? nil : scores.reduce(0, +) / Double(scores.count)
    }
}
