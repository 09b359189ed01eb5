public import FoundationEssentials
public import Model

/// Pairs that are one offering on two pages, but whose typed terms differ: one finding a pair and field.
///
/// - Parameter relations: those of ``relations(among:promoters:pages:)``; only `same` ones are looked at.
public func conflicts(among offerings: [Offering], relations: [Relation], now: Date) -> [Finding] {
    let byID = Dictionary(offerings.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    return relations.filter { $0.kind == .same }.flatMap { relation -> [Finding] in
        guard let a = byID[relation.a], let b = byID[relation.b] else { return [] }
        var seen: Set<FieldName> = []
        return Terms.differing(a, b).compactMap { field in
            // A rate and its maximum are one term.
            seen.insert(field == .rateMaximum ? .rate : field).inserted ? Finding(field, a, b, now) : nil
        }
    }.sorted { $0.id < $1.id }
}

extension Finding {
    fileprivate init(_ field: FieldName, _ a: Offering, _ b: Offering, _ now: Date) {
        let evidence = [a, b].compactMap { $0.observation?.fields[field]?.quotation }.map { Evidence($0) }
        var facts: [String: FieldValue] = ["field": .text(field.rawValue)]
        facts["before"] = a.value(of: field)
        facts["after"] = b.value(of: field)
        self.init(
            id: Identifier(
                StableIdentifier.make("f", ["conflict", "terms_differ", a.id.rawValue, b.id.rawValue, field.rawValue])),
            kind: .conflict,
            reason: .termsDiffer, severity: .medium, offerings: [a.id, b.id], source: a.source, relation: .same,
            field: field, facts: facts, evidence: evidence, opened: now)
    }
}
