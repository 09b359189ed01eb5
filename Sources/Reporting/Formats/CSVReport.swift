public import Language
import Model

/// The report as a table for spreadsheets: semicolons, a byte order mark, formulas made harmless (S20).
public struct CSVReport: ReportFormat {
    public static let name = "csv"
    public static let title = "CSV"
    public static let mediaType = "text/csv; charset=utf-8"

    public init() {}

    public func render(_ report: Report, in language: TextLanguage) -> String {
        let header =
            language == .swedish
            ? [
                "Del", "Nummer", "Vad", "Insats", "Främjare", "Sedan", "Varför", "Före", "Efter", "Citat", "Adress",
                "Att göra",
            ]
            : [
                "Section", "Id", "What", "Offering", "Promoter", "Since", "Why", "Before", "After", "Quotation",
                "Address", "To do",
            ]
        var rows: [[String]] = []
        for section in ReportSections(report: report, language: language).all {
            for item in section.all { rows.append(row(of: item, in: section)) }
        }
        let table = CSVTable(header: header, rows: rows)
        return String(decoding: CSVWriter(for: .spreadsheet, separator: .semicolon).bytes(of: table), as: UTF8.self)
    }

    private func row(of item: ReportItem, in section: ReportSection) -> [String] {
        func joined(_ value: KeyPath<ReportItem.Difference, String?>) -> String {
            item.differences.compactMap { difference in
                difference[keyPath: value].map { "\(difference.label): \($0)" }
            }.joined(separator: "\n")
        }
        return [
            section.heading, item.ids.joined(separator: " "), item.label, item.heading, item.who,
            item.since.description, item.why ?? "",
            joined(\.before), joined(\.after), item.quotes.first?.text ?? "", item.quotes.first?.url ?? "",
            item.action ?? "",
        ]
    }
}
