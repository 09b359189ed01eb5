/// How much of drawn years was told, how much of what was told is true, and how often a coordinator was bothered for
/// nothing.
struct YearsScore: Sendable {
    /// The kinds of what happens, in the order of the table.
    static let kinds = ["changed", "renamed", "added", "removed", "stale"]

    private(set) var found: [String: (found: Int, total: Int)] = [:]
    /// What was told, and what of it is false: changes, and flags of staleness when they are first raised.
    private(set) var told = 0
    private(set) var falseAlarms = 0
    /// Weeks of so many promoters.
    private var promoterWeeks = 0
    /// What was missed or false, a line each.
    private(set) var slips: [String] = []

    init() {}

    init(of evaluation: Evaluation) {
        promoterWeeks = evaluation.truth.world.weekCount * evaluation.truth.world.promoters.count
        count(evaluation.changeMatches(), until: (evaluation.weeks.last ?? 0) - Evaluation.lag)
        countStale(of: evaluation)
    }

    /// - Parameter last: what happens later may not have been told yet.
    private mutating func count(_ matches: Evaluation.ChangeMatches, until last: Int) {
        for (row, isFound) in matches.required where row.place.week <= last {
            found[row.type, default: (0, 0)].total += 1
            found[row.type, default: (0, 0)].found += isFound ? 1 : 0
            if !isFound {
                slips.append("missed: week \(row.place.week) \(row.type) \(row.field ?? "") \(row.place.id)")
            }
        }
        told += matches.told.count
        for line in matches.told where !line.isRight {
            falseAlarms += 1
            slips.append(
                "false: week \(line.line.week) \(line.line.type ?? "") \(line.line.class ?? "") \(line.line.field ?? "") "
                    + "\(line.line.title ?? "") \(line.line.url ?? "")")
        }
    }

    /// A flag counts when it is raised: it is one alarm however long it stands.
    private mutating func countStale(of evaluation: Evaluation) {
        var raised: Set<String> = []
        for week in evaluation.weeks {
            let (flagged, wanted, dated) = evaluation.staleness(in: week)
            let possible = dated.union(evaluation.missing(in: week))
            let names = Set(flagged.map { $0.place ?? $0.title })
            for name in names.subtracting(raised).sorted() {
                told += 1
                guard !possible.contains(name) else { continue }
                falseAlarms += 1
                let reason = flagged.first { ($0.place ?? $0.title) == name }?.reason ?? ""
                slips.append("false: week \(week) stale \(reason) \(name)")
            }
            for missed in wanted.subtracting(names).sorted() { slips.append("missed: week \(week) stale \(missed)") }
            raised = names
            found["stale", default: (0, 0)].total += wanted.count
            found["stale", default: (0, 0)].found += wanted.intersection(names).count
        }
    }

    mutating func add(_ other: YearsScore) {
        for (kind, counts) in other.found {
            found[kind, default: (0, 0)].found += counts.found
            found[kind, default: (0, 0)].total += counts.total
        }
        told += other.told
        falseAlarms += other.falseAlarms
        promoterWeeks += other.promoterWeeks
        slips += other.slips
    }

    var recall: Double {
        let (all, total) = found.values.reduce((0, 0)) { ($0.0 + $1.found, $0.1 + $1.total) }
        return total == 0 ? 1 : Double(all) / Double(total)
    }

    var precision: Double { told == 0 ? 1 : 1 - Double(falseAlarms) / Double(told) }

    /// For twenty promoters.
    var falseAlarmsAMonth: Double {
        promoterWeeks == 0 ? 0 : Double(falseAlarms) / Double(promoterWeeks) * 20 * 52 / 12
    }

    var line: String {
        "recall \(Self.mark(recall)), precision \(Self.mark(precision)), \(falseAlarms) false of \(told)"
    }

    var table: String {
        let rows = Self.kinds.compactMap { kind in
            found[kind].map { counts in
                let recall = counts.total == 0 ? 1 : Double(counts.found) / Double(counts.total)
                return "recall of \(kind): \(Self.mark(recall)) (\(counts.found) of \(counts.total))\n"
            }
        }
        return rows.joined() + line + "\n"
            + "false alarms a month, for 20 promoters: \(Self.mark(falseAlarmsAMonth)); "
            + "a week: \(Self.mark(falseAlarmsAMonth * 12 / 52))\n"
    }

    private static func mark(_ value: Double) -> String { EvaluationTable.mark(value, 0) }
}
