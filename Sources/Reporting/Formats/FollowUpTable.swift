public import Model

/// The follow-up as a table: a row a month and pair of promoters that overlap; a month without any has one row.
public enum FollowUpTable {
    public static func table(_ months: [FollowUpMonth], in context: ReportContext) -> CSVTable {
        let header = [
            "Månad", "Främjare A", "Främjare B", "Överlapp", "Insatser", "Par som möts", "Uttalad gräns", "Färskhet",
            "Öppnade", "Stängda", "Ändringar", "Avtalade gränser", "Ändrade gränser",
        ]
        let rows = months.flatMap { month in
            let figures = FollowUpJSON(month)
            let common = [
                String(figures.offerings), String(figures.related), String(figures.clear),
                figures.freshness.map { "\($0)" } ?? "", String(figures.opened.values.reduce(0, +)),
                String(figures.closed.values.reduce(0, +)), String(figures.changes), String(figures.boundaries),
                String(figures.drifted),
            ]
            guard !month.figures.overlaps.isEmpty else { return [[figures.month, "", "", "0"] + common] }
            return month.figures.overlaps.map { pair in
                [figures.month, context.promoterName(pair.a), context.promoterName(pair.b), String(pair.overlaps)]
                    + common
            }
        }
        return CSVTable(header: header, rows: rows)
    }
}
