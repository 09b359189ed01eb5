public import Addresses
public import FoundationEssentials

/// What a host answered when it was asked for its robots.txt (RFC 9309 §2.3.1).
public enum RobotsAnswer: Hashable, Sendable, Codable {
    case rules(RobotsRules)
    /// There is none (4xx, or more than five redirects): everything is allowed.
    case unavailable
    /// It could not be had (5xx, 429, network error), for the first time at `since`.
    case unreachable(since: Date)

    /// How long an answer may be used, in seconds (RFC 9309 §2.4).
    public static let lifetime: TimeInterval = 24 * 3600
    /// How many redirects are followed to a robots.txt; beyond them it is unavailable.
    public static let redirectLimit = 5
    /// How long an unreachable robots.txt forbids everything, in seconds; after that it counts as unavailable.
    public static let patience: TimeInterval = 30 * 24 * 3600

    /// - Parameters:
    ///   - status: the status after redirects, nil where there was no answer at all.
    ///   - previous: what the host answered the time before.
    public init(status: Int?, body: [UInt8], previous: RobotsAnswer?, now: Date) {
        switch status {
        case .some(200...299): self = .rules(RobotsRules(parsing: body))
        // Stricter than the RFC: who is asked too often has not said yes.
        case .some(300...428), .some(430...499): self = .unavailable
        default:
            if case .unreachable(let since) = previous {
                self = .unreachable(since: since)
            } else {
                self = .unreachable(since: now)
            }
        }
    }

    public func decision(agent: String, address: WebAddress, now: Date) -> RobotsDecision {
        switch self {
        case .rules(let rules): rules.decision(agent: agent, address: address)
        case .unavailable: RobotsDecision(allowed: true, reason: .unavailable)
        case .unreachable(let since):
            RobotsDecision(allowed: now.timeIntervalSince(since) >= Self.patience, reason: .unreachable(since: since))
        }
    }
}
