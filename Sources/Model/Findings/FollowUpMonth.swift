import FoundationEssentials

/// One month of the follow-up: its figures, and what opened and closed in it.
public struct FollowUpMonth: Hashable, Sendable {
    public var figures: MonthlyFigures
    public var opened: [Finding.Kind: Int]
    public var closed: [Finding.Kind: Int]
    /// Changes of substance that pages brought.
    public var changes: Int

    public init(
        figures: MonthlyFigures, opened: [Finding.Kind: Int], closed: [Finding.Kind: Int], changes: Int
    ) {
        self.figures = figures
        self.opened = opened
        self.closed = closed
        self.changes = changes
    }

    /// The months that have figures, oldest first.
    public static func all(_ figures: [MonthlyFigures], findings: [Finding], changes: [Change]) -> [FollowUpMonth] {
        func count(_ moment: (Finding) -> Date?) -> [String: [Finding.Kind: Int]] {
            var counts: [String: [Finding.Kind: Int]] = [:]
            for finding in findings {
                guard let moment = moment(finding) else { continue }
                counts[MonthlyFigures.month(of: moment), default: [:]][finding.kind, default: 0] += 1
            }
            return counts
        }
        let opened = count { $0.opened }
        let closed = count { $0.closed }
        let moved = Dictionary(
            grouping: changes.filter { $0.significance == .substantive }, by: { MonthlyFigures.month(of: $0.at) })
        return figures.sorted { $0.month < $1.month }.map { figures in
            FollowUpMonth(
                figures: figures, opened: opened[figures.month] ?? [:], closed: closed[figures.month] ?? [:],
                changes: moved[figures.month]?.count ?? 0)
        }
    }
}
