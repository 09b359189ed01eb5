extension Evaluation {
    /// Each reason for which something is, or was called, out of date, with its own precision and recall.
    ///
    /// Stricter than ``stale()``: a flag is right only where the offering is out of date for the reason that it gives.
    func staleReasons() -> [(reason: String, score: Score)] {
        var scores: [String: Score] = [:]
        for week in weeks {
            let rows = truth.stale(in: week)
            let possible = Set((rows + truth.stale(in: max(1, week - 1))).map { Reason($0) })
            let said = Set(staleness(in: week).flagged.map { Reason(name: $0.reason, place: $0.place) })
            for reason in said {
                scores[reason.name, default: Score()].said += 1
                scores[reason.name, default: Score()].right += possible.contains(reason) ? 1 : 0
            }
            for reason in Set(rows.filter { !$0.optional }.map { Reason($0) }) {
                scores[reason.name, default: Score()].total += 1
                scores[reason.name, default: Score()].found += said.contains(reason) ? 1 : 0
            }
        }
        return scores.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    }

    private struct Reason: Hashable {
        let name: String
        /// nil where the truth does not know what was flagged.
        let place: String?

        init(name: String, place: String?) {
            self.name = name
            self.place = place
        }

        init(_ row: StaleRow) {
            self.init(name: row.reason, place: row.place.id)
        }
    }
}
