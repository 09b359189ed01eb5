public import FoundationEssentials
public import Model

/// A list of a site's pages, or of further such lists (sitemaps.org, protocol 0.9).
public struct Sitemap: Sendable {
    /// Addresses of one sitemap; the protocol allows 50,000.
    public static let entryLimit = 50_000
    /// Bytes of one, unpacked; the protocol's 50 MB.
    public static let byteLimit = 52_428_800

    /// Whether the entries are sitemaps themselves.
    public var isIndex = false
    public var entries: [SitemapEntry] = []
    public var notices: [Notice] = []
}

/// One page, or one sitemap of an index.
public struct SitemapEntry: Sendable, Hashable {
    /// Absolute.
    public var url: String
    public var lastModified: Date?
    /// The same page in other languages: `xhtml:link` with `hreflang`, by language in lower case.
    public var alternates: [String: String] = [:]
}

/// Why a document is no sitemap.
public enum SitemapError: Error, Sendable, Hashable {
    case notASitemap(root: String)
    case packed(GzipError)
    case unreadable(reason: String)
}

extension SitemapError: CustomStringConvertible {
    public var description: String {
        switch self {
        case .notASitemap(let root): "the document is no sitemap: its root element is '\(root)'"
        case .packed(let error): error.description
        case .unreadable(let reason): "the sitemap cannot be read: \(reason)"
        }
    }
}
