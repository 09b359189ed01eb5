import Crypto
import FoundationEssentials
public import Language
public import Model
import Mustache

/// A document as Samsyn reads it, as one self-contained page: no script, everything scraped is escaped.
public enum ReadingHTML {
    /// - Parameter address: where the document came from.
    public static func render(_ reading: DocumentReading, at address: String, in language: TextLanguage) -> String {
        template.render(ReadingPage(reading, at: address, language))
    }

    static let style = String(decoding: PackageResources.reading_css, as: UTF8.self)

    /// What lets the page's own style, and nothing else, through its Content-Security-Policy (S18).
    static let styleHash = "sha256-" + Data(SHA256.hash(data: Data(style.utf8))).base64EncodedString()

    private static let template: MustacheTemplate = {
        do {
            return try MustacheTemplate(string: String(decoding: PackageResources.reading_mustache, as: UTF8.self))
        } catch {
            fatalError("reading.mustache is no template: \(error)")  // it is compiled in, and a test renders it
        }
    }()
}
