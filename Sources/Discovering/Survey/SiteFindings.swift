public import Addresses

/// What a survey found: documents in figures, and what was asked for it.
public struct SiteFindings: Sendable {
    /// The start page, after redirects.
    public var start: WebAddress
    public var documents: [SurveyedDocument] = []
    /// Requests for documents and sitemaps, those that failed too.
    public var requests = 0
    /// Sitemaps that were read, and the pages of this site that they name.
    public var sitemaps = 0
    public var sitemapPages = 0
    /// Addresses that promise something but were not asked for.
    public var left = 0
    /// What did not come, and why.
    public var failures: [(address: WebAddress, reason: String)] = []

    public init(start: WebAddress) {
        self.start = start
    }

    /// The site's name as its start page has it.
    public var title: String? { documents.first { $0.isStart }?.title }
}

/// Why a site cannot be surveyed.
public enum SurveyError: Error, Sendable, Hashable, CustomStringConvertible {
    case badAddress(String)
    case nothingCame(WebAddress, String)

    public var description: String {
        switch self {
        case .badAddress(let problem): problem
        case .nothingCame(let address, let reason): "\(address): \(reason)"
        }
    }
}
