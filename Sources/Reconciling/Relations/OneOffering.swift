import Model

/// Pages of one promoter that are one offering (Swedish and English, present and old) stand to others as one: what one
/// page says of another promoter's offering holds for its other page too.
struct OneOffering {
    private static let stated: Set<Relation.Kind> = [.handsOffTo, .complements, .requires]

    /// By offering, the others that are the same one.
    private var twins: [Identifier<Offering>: [Identifier<Offering>]] = [:]
    private var statements: [[Identifier<Offering>]: Relation] = [:]

    init(_ relations: [Relation], promoters offerings: [Offering]) {
        let promoter = Dictionary(offerings.map { ($0.id, $0.promoter) }, uniquingKeysWith: { first, _ in first })
        for relation in relations {
            if relation.kind == .same, promoter[relation.a] == promoter[relation.b] {
                twins[relation.a, default: []].append(relation.b)
                twins[relation.b, default: []].append(relation.a)
            } else if Self.stated.contains(relation.kind) {
                statements[[relation.a, relation.b].sorted()] = relation
            }
        }
    }

    func carryingOver(_ relations: [Relation]) -> [Relation] {
        twins.isEmpty ? relations : relations.map(carriedOver)
    }

    private func carriedOver(_ relation: Relation) -> Relation {
        guard relation.kind.isOverlap, relation.kind != .same else { return relation }
        for (own, other) in [(relation.a, relation.b), (relation.b, relation.a)] {
            for twin in (twins[own] ?? []).sorted() {
                guard var statement = statements[[twin, other].sorted()] else { continue }
                if statement.a == twin { statement.a = own } else { statement.b = own }
                return statement
            }
        }
        return relation
    }
}
