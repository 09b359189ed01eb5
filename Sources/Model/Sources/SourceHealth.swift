/// How a source stands, as its latest fetch and reading left it.
public enum SourceHealth: String, Sendable, Codable, CaseIterable {
    case ok
    /// It answers from another address, permanently.
    case moved
    /// 410, or 404 for long.
    case gone
    /// 401, 403, 451, or a bot wall.
    case blocked
    /// 429, 5xx and what else heals by itself.
    case transient
    /// Anything else that went wrong: connection refused, broken protocol.
    case error
    case timeout
    case tls
    case dns
    case robotsDenied = "robots_denied"
    /// Read well, but nothing was found where offerings used to be.
    case empty
    /// Read well, but far fewer offerings than before.
    case shrunk
    /// The body was cut off.
    case truncated
    /// Its `select` rules find nothing any more, or its layout is another.
    case structureChanged = "structure_changed"
    /// Status 200, but an error page or the start page.
    case softNotFound = "soft_404"
    /// The content is only made by scripts.
    case needsBrowser = "needs_browser"
    case tooLarge = "too_large"
    case wrongType = "wrong_type"

    /// Whether what was read may take offerings away.
    public var isGoodReading: Bool { self == .ok || self == .moved }
}
