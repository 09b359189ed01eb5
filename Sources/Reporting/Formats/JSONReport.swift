public import Language

/// The report for machines; it holds both languages.
public struct JSONReport: ReportFormat {
    public static let name = "json"
    public static let title = "JSON"
    public static let mediaType = "application/json"

    public init() {}

    public func render(_ report: Report, in language: TextLanguage) -> String {
        JSONText.document(report.json) + "\n"
    }
}
