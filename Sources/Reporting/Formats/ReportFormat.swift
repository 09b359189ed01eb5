public import Language

/// A form that a report can take: one file and one line in ``ReportFormats/all``.
public protocol ReportFormat: Sendable {
    /// As `--format` names it, and the ending of a file.
    static var name: String { get }
    /// As a link calls it.
    static var title: String { get }
    static var mediaType: String { get }
    init()
    /// The same report gives the same text, byte for byte.
    func render(_ report: Report, in language: TextLanguage) -> String
}

public enum ReportFormats {
    public static let all: [any ReportFormat.Type] = [
        HTMLReport.self, MarkdownReport.self, CSVReport.self, JSONReport.self,
    ]

    public static func named(_ name: String) -> (any ReportFormat.Type)? {
        all.first { $0.name == name }
    }
}
