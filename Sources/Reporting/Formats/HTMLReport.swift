import Crypto
import FoundationEssentials
public import Language
import Mustache

/// The report as one self-contained page: no script, readable on a phone and on paper, everything scraped is escaped.
public struct HTMLReport: ReportFormat {
    public static let name = "html"
    public static let title = "HTML"
    public static let mediaType = "text/html; charset=utf-8"

    /// Shown at the top; none in a file.
    public var links: [ReportLink] = []

    public init() {}

    public init(links: [ReportLink]) { self.links = links }

    public func render(_ report: Report, in language: TextLanguage) -> String {
        Self.template.render(ReportPage(report, language, links: links))
    }

    static let style = String(decoding: PackageResources.report_css, as: UTF8.self)

    /// What lets the page's own style, and nothing else, through its Content-Security-Policy (S18).
    public static let styleHash = "sha256-" + Data(SHA256.hash(data: Data(style.utf8))).base64EncodedString()

    private static let template: MustacheTemplate = {
        do {
            return try MustacheTemplate(string: String(decoding: PackageResources.report_mustache, as: UTF8.self))
        } catch {
            fatalError("report.mustache is no template: \(error)")  // it is compiled in, and a test renders it
        }
    }()
}
