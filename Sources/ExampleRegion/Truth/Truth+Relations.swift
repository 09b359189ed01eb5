extension Truth {
    func relations() -> [RelationRow] {
        world.relations.compactMap { relation in
            guard let weeks = weeks(of: relation.one, relation.other, within: relation.weeks) else { return nil }
            let evidence = [(relation.one, relation.oneSays), (relation.other, relation.otherSays)]
                .compactMap { id, words in words.map { RelationRow.Evidence(id: id, quote: $0) } }
            return RelationRow(
                a: relation.one, b: relation.other, relation: relation.kind, overlap: relation.isOverlap,
                directed: relation.isDirected, why: relation.reason, evidence: evidence, accept: relation.accepted,
                first: weeks.lowerBound, last: weeks.upperBound,
                samePromoter: promoter(of: relation.one) == promoter(of: relation.other))
        }
    }

    func contradictions() -> [ContradictionRow] {
        world.contradictions.compactMap { contradiction in
            weeks(of: contradiction.one, contradiction.other, within: contradiction.weeks).map { weeks in
                ContradictionRow(
                    a: contradiction.one, b: contradiction.other, field: contradiction.field,
                    quoteA: contradiction.oneSays, quoteB: contradiction.otherSays, first: weeks.lowerBound,
                    last: weeks.upperBound)
            }
        }
    }

    /// The weeks of a span in which both are offered; nil where there are none.
    private func weeks(of one: String, _ other: String, within span: WeekSpan) -> ClosedRange<Int>? {
        let weeks = world.weeks.filter { week in
            span.contains(week) && region.state(week).offering(one) != nil && region.state(week).offering(other) != nil
        }
        guard let first = weeks.first, let last = weeks.last else { return nil }
        return first...last
    }

    private func promoter(of offering: String) -> String? {
        world.weeks.lazy.compactMap { region.state($0).offering(offering)?.promoter }.first
    }
}
