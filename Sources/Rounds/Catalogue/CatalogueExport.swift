public import Model

/// The catalogue as a table: what `catalogue import` reads back.
public enum CatalogueExport {
    public static func table(_ offerings: [Offering], promoters: [Identifier<Promoter>: Promoter]) -> CSVTable {
        let fixed: Set<FieldName> = [.title, .url, .description]
        let fields = Set(offerings.flatMap(\.fieldNames)).subtracting(fixed).sorted()
        let header =
            ["id", "promoter", "title", "url", "status", "review", "description", "assured"] + fields.map(\.rawValue)
        let rows = offerings.sorted { $0.id < $1.id }.map { offering in
            [
                offering.id.rawValue, promoters[offering.promoter]?.name ?? offering.promoter.rawValue, offering.title,
                offering.url, offering.status.rawValue, offering.review.rawValue,
                offering.value(of: .description)?.description ?? "",
                offering.assured.map { CalendarDay($0).description } ?? "",
            ] + fields.map { offering.value(of: $0)?.description ?? "" }
        }
        return CSVTable(header: header, rows: rows)
    }
}
