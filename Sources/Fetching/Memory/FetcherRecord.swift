public import FoundationEssentials

/// Something that a ``Fetcher`` has learnt of a host and that must outlive the process: without it a restart would
/// shorten a `Retry-After`, or the 30 days for which an unreachable robots.txt forbids everything.
public struct FetcherRecord: Sendable, Hashable, Codable {
    public enum Fact: Sendable, Hashable, Codable {
        case robots(RobotsRecord)
        case missingPage(MissingPage)
        /// The host wants to be left alone.
        case hold(until: Date)
    }

    /// Scheme, host and port; for a hold the host's name alone.
    public let host: String
    public let fact: Fact

    init(_ host: String, _ fact: Fact) {
        self.host = host
        self.fact = fact
    }

    /// What the record is stored under: a later one of the same key takes its place.
    public var key: String {
        switch fact {
        case .robots: "robots \(host)"
        case .missingPage: "missing \(host)"
        case .hold: "hold \(host)"
        }
    }

    /// Whether it has no say any more.
    public func isOver(at now: Date) -> Bool {
        switch fact {
        // Since when a file cannot be had counts for as long as nobody has asked again.
        case .robots(let record): record.failure == nil && !record.isUsable(at: now)
        case .missingPage(let page): !page.isUsable(at: now)
        case .hold(let until): until <= now
        }
    }
}
