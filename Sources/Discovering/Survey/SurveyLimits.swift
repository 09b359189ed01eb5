/// How much of a site one survey asks for.
public struct SurveyLimits: Hashable, Sendable {
    /// Requests by default. At the usual 5 s between two this takes two minutes and a half.
    public static let usualRequests = 30
    /// More than this nobody needs to know which pages to watch.
    public static let mostRequests = 200
    /// Sitemaps of these; further ones are left unread.
    public static let sitemaps = 6

    /// Requests for documents, sitemaps too; robots.txt comes besides.
    public var requests: Int

    /// - Precondition: `requests` is between 1 and ``mostRequests``.
    public init(requests: Int = usualRequests) {
        precondition((1...Self.mostRequests).contains(requests))
        self.requests = requests
    }
}
