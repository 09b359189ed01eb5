import Language
import Model

extension ReportItem {
    /// A month in figures, with the promoters that overlap most.
    init(_ month: FollowUpMonth, in context: ReportContext, _ language: TextLanguage) {
        func percent(_ share: Double?) -> String { share.map { "\(Int(($0 * 100).rounded())) %" } ?? "–" }
        let figures = month.figures
        let overlaps = figures.overlaps.reduce(0) { $0 + $1.overlaps }
        let (opened, closed) = (month.opened.values.reduce(0, +), month.closed.values.reduce(0, +))
        let pairs = figures.overlaps.sorted { ($1.overlaps, $0.a, $0.b) < ($0.overlaps, $1.a, $1.b) }.prefix(
            Self.mostPairs
        )
        .map { "\(context.promoterName($0.a))–\(context.promoterName($0.b)): \($0.overlaps)" }
        let why = Bilingual(
            "\(figures.offerings) insatser, \(overlaps) överlapp mellan främjare. Gränsen är uttalad för \(percent(figures.clarity)) av paren som möts, färskheten är \(percent(figures.freshness)). \(opened) punkter öppnades och \(closed) stängdes, \(month.changes) ändringar i sak. Avtalade gränser: \(figures.boundaries), varav \(figures.drifted) har ändrats.",
            "\(figures.offerings) offerings, \(overlaps) overlaps between promoters. The boundary is told for \(percent(figures.clarity)) of the pairs that meet, freshness is \(percent(figures.freshness)). \(opened) findings opened and \(closed) closed, \(month.changes) changes of substance. Agreed boundaries: \(figures.boundaries), \(figures.drifted) of them drifted."
        )
        self.init(
            ids: [figures.month], label: Bilingual("Månad", "Month")[language], heading: figures.month,
            who: Bilingual.list(pairs, language),
            since: CalendarDay("\(figures.month)-01") ?? CalendarDay(daysSince1970: 0), why: why[language],
            severity: Finding.Severity.low.rawValue)
    }

    /// At most so many pairs of promoters are named; the JSON has all.
    private static let mostPairs = 5
}
