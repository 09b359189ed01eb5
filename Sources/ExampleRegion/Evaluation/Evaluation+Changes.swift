extension Evaluation {
    /// What is required and whether it was told; what was told and whether it is so.
    struct ChangeMatches: Sendable {
        var required: [(row: ChangeRow, isFound: Bool)]
        var told: [(line: RunLine, isRight: Bool)]
    }

    func changes() -> Score {
        let matches = changeMatches()
        return Score(
            right: matches.told.filter(\.isRight).count, said: matches.told.count,
            found: matches.required.filter(\.isFound).count, total: matches.required.count)
    }

    /// A change is right in its week or up to ``lag`` later; what is optional is neither missed nor false.
    func changeMatches() -> ChangeMatches {
        guard let first = weeks.first, let last = weeks.last else { return ChangeMatches(required: [], told: []) }
        let rows = weeks.filter { $0 > first && $0 <= last }.flatMap { truth.changes(in: $0) }
        var found: Set<Int> = []
        let told = lines.filter(counts).map { line in
            let fitting = rows.indices.filter { fits(rows[$0], line) }
            let exact = fitting.filter { rows[$0].field == line.field }
            found.formUnion(exact.isEmpty ? fitting : exact)
            return (line, !fitting.isEmpty)
        }
        let required = rows.indices.filter { !rows[$0].optional }.map { (rows[$0], found.contains($0)) }
        return ChangeMatches(required: required, told: told)
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
            let (flagged, wanted, possible) = staleness(in: week)
            let distinct = Set(flagged.map(\.place))
            score.said += distinct.count
            score.right += distinct.filter { $0.map(possible.contains) ?? false }.count
            score.found += wanted.intersection(distinct.compactMap(\.self)).count
            score.total += wanted.count
        }
        return score
    }

    /// An offering that was called stale; without a place where the truth does not know it.
    struct Flag: Hashable, Sendable {
        let place: String?
        let title: String
        let reason: String
    }

    /// What was flagged in a week, what must be, and what may be: what has just been mended is no false alarm.
    func staleness(in week: Int) -> (flagged: [Flag], wanted: Set<String>, possible: Set<String>) {
        let rows = truth.stale(in: week)
        let possible = Set((rows + truth.stale(in: max(1, week - 1))).map(\.place.id))
        let flagged = lines.filter { line in
            line.kind == "stale" && line.week == week
                && !["never_assured", "review_due", "withdrawn"].contains(line.reason ?? "")
        }.map { line in
            Flag(
                place: resolver.resolve(line.reference, week: week, back: week)?.place.id, title: line.title ?? "",
                reason: line.reason ?? "")
        }
        return (flagged, Set(rows.filter { !$0.optional }.map(\.place.id)), possible)
    }

    /// What may be called a dead link without being out of date: what was offered a few weeks before and is not any
    /// more, until its removal is told; and what stands on a page that answers 404 for a while.
    func missing(in week: Int) -> Set<String> {
        let now = Set(resolver.offerings(in: week).map(\.place.id))
        let before = (max(1, week - Self.lag - 1)..<week).flatMap { resolver.offerings(in: $0) }
        let unfound = (max(1, week - 1)...week).flatMap { truth.region.state($0).promoters.flatMap(\.pages) }
            .filter { $0.fault == .status(404) }.flatMap(\.offerings)
        return Set(before.map(\.place.id)).subtracting(now).union(unfound.map(\.id))
    }
}
