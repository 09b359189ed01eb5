extension Evaluation {
    /// A change is right in its week or up to ``lag`` later; what is optional is neither missed nor false.
    func changes() -> Score {
        guard let first = weeks.first, let last = weeks.last else { return Score() }
        let rows = weeks.filter { $0 > first && $0 <= last }.flatMap { truth.changes(in: $0) }
        var found: Set<Int> = []
        var score = Score()
        for line in lines where counts(line) {
            score.said += 1
            let fitting = rows.indices.filter { fits(rows[$0], line) }
            if !fitting.isEmpty { score.right += 1 }
            let exact = fitting.filter { rows[$0].field == line.field }
            found.formUnion(exact.isEmpty ? fitting : exact)
        }
        let required = rows.indices.filter { !rows[$0].optional }
        score.found = required.filter(found.contains).count
        score.total = required.count
        return score
    }

    /// The first week opens no changes, and what only looks different is none.
    private func counts(_ line: RunLine) -> Bool {
        line.kind == "change" && line.week > 1 && !["technical", "presentational"].contains(line.class ?? "")
    }

    private func fits(_ row: ChangeRow, _ line: RunLine) -> Bool {
        guard (row.place.week...row.place.week + Self.lag).contains(line.week),
            Self.family(row.type) == Self.family(line.type ?? ""),
            let offering = resolver.resolve(line.reference, week: line.week, back: Self.lag + 2)
        else { return false }
        return offering.place.id == row.place.id || offering.unit == row.place.id
    }

    /// A new title may be told as a change of the title; an entry that comes back is added.
    private static func family(_ type: String) -> String {
        switch type {
        case "changed", "renamed", "moved": "changed"
        case "added", "returned": "added"
        default: type
        }
    }

    /// Any flag on an offering finds it, week by week, whatever the reason that is given.
    func stale() -> Score {
        var score = Score()
        for week in weeks {
            let rows = truth.stale(in: week)
            let possible = Set((rows + truth.stale(in: max(1, week - 1))).map(\.place.id))
            let wanted = Set(rows.filter { !$0.optional }.map(\.place.id))
            let said = lines.filter { line in
                line.kind == "stale" && line.week == week
                    && !["never_assured", "review_due", "withdrawn"].contains(line.reason ?? "")
            }
            let flagged = said.map { resolver.resolve($0.reference, week: week, back: week)?.place.id }
            let distinct = Set(flagged)
            score.said += distinct.count
            score.right += distinct.filter { $0.map(possible.contains) ?? false }.count
            score.found += wanted.intersection(flagged.compactMap(\.self)).count
            score.total += wanted.count
        }
        return score
    }
}
