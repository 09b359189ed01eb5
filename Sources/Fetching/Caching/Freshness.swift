public import FoundationEssentials
public import Transfer

/// How long a response may be used without asking again, as a private cache reckons (RFC 9111 §4.2).
public struct Freshness: Sendable, Hashable {
    /// Any lifetime past this is cut to it: a slip of the server's must not blind the region for a year.
    public static let longest: TimeInterval = 7 * 86_400
    /// A lifetime that the server does not state: a tenth of the time since the last change, at most this.
    public static let longestGuess: TimeInterval = 86_400
    private static let guessedShare = 0.1

    /// Until when nothing is asked; the time of receipt where the response is stale at once.
    public var until: Date
    /// Whether a longer lifetime was cut to ``longest``; worth a log line.
    public var isCut: Bool

    /// - Parameters:
    ///   - requested: when the request was sent.
    ///   - received: when the response came.
    public init(of headers: HeaderFields, requested: Date, received: Date) {
        let stated = Self.lifetime(headers, received: received)
        let lifetime = min(stated, Self.longest)
        isCut = stated > Self.longest
        until = max(received, received.addingTimeInterval(lifetime - Self.age(headers, requested, received)))
    }

    /// When the response was made: `Date`, or the receipt where that is missing or in the future.
    private static func made(_ headers: HeaderFields, received: Date) -> Date {
        let stated = headers.first("Date").flatMap { HTTPDate.parse($0, now: received) }
        return min(stated ?? received, received)
    }

    private static func lifetime(_ headers: HeaderFields, received: Date) -> TimeInterval {
        let control = CacheControl(headers)
        if control.noStore || control.noCache || variesOnEverything(headers) { return 0 }
        if let age = control.maximumAge { return TimeInterval(age) }
        let made = made(headers, received: received)
        if let expires = headers.first("Expires") {
            guard let expiry = HTTPDate.parse(expires, now: received) else { return 0 }  // "0" means: already stale
            return max(0, expiry.timeIntervalSince(made))
        }
        guard let text = headers.first("Last-Modified"), let changed = HTTPDate.parse(text, now: received)
        else { return 0 }
        return min(max(0, made.timeIntervalSince(changed) * guessedShare), longestGuess)
    }

    /// How old the response was on receipt (§4.2.3).
    private static func age(_ headers: HeaderFields, _ requested: Date, _ received: Date) -> TimeInterval {
        let stated = headers.first("Age").flatMap { CacheControl.seconds($0) } ?? 0
        let apparent = received.timeIntervalSince(made(headers, received: received))
        return max(apparent, TimeInterval(stated) + max(0, received.timeIntervalSince(requested)))
    }

    private static func variesOnEverything(_ headers: HeaderFields) -> Bool {
        Vary(headers).isEverything
    }
}
