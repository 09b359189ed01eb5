public import FoundationEssentials
public import Transfer

/// How long a server asks to be left alone (RFC 9110 §10.2.3, RFC 6585 §4).
public struct RetryAfter: Sendable, Hashable {
    /// No server is left alone for longer on its word.
    public static let longest: TimeInterval = 7 * 86_400
    /// What "too many requests" means where the server does not say how long.
    public static let afterTooManyRequests: TimeInterval = 4 * 3_600

    public var until: Date
    /// 429 and 503 speak for the whole host, a redirect for its address only.
    public var holdsHost: Bool

    /// - Returns: nil where the status is not one that a wait belongs to, or nothing is asked.
    public init?(status: Int, headers: HeaderFields, now: Date) {
        guard status == 429 || status == 503 || (300...399).contains(status) else { return nil }
        let stated = headers.first("Retry-After").flatMap { Self.wait($0, now: now) }
        guard let wait = stated ?? (status == 429 ? Self.afterTooManyRequests : nil), wait > 0 else { return nil }
        until = now.addingTimeInterval(min(wait, Self.longest))
        holdsHost = status == 429 || status == 503
    }

    private static func wait(_ text: String, now: Date) -> TimeInterval? {
        CacheControl.seconds(text).map(TimeInterval.init) ?? HTTPDate.parse(text, now: now)?.timeIntervalSince(now)
    }
}
