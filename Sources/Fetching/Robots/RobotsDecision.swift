public import FoundationEssentials

/// Whether an address may be fetched, and why.
public struct RobotsDecision: Hashable, Sendable {
    public enum Reason: Hashable, Sendable {
        /// The rule that decided.
        case rule(RobotsRule)
        /// No rule covers the address: it is allowed.
        case noRule
        /// The address is that of the robots.txt, which is always allowed.
        case robotsFile
        /// The host has no robots.txt: everything is allowed.
        case unavailable
        /// The host cannot say, since then: nothing is allowed, and after ``RobotsAnswer/patience`` everything.
        case unreachable(since: Date)
    }

    public let allowed: Bool
    public let reason: Reason

    /// The rule that decided, and in it the line; nil where none did.
    public var rule: RobotsRule? {
        if case .rule(let rule) = reason { rule } else { nil }
    }
}

extension RobotsDecision: CustomStringConvertible {
    public var description: String {
        let verdict = allowed ? "allowed" : "forbidden"
        return switch reason {
        case .rule(let rule): "\(verdict) by \(rule)"
        case .noRule: "\(verdict): no rule is about it"
        case .robotsFile: "\(verdict): it is robots.txt itself"
        case .unavailable: "\(verdict): there is no robots.txt"
        case .unreachable(let since): "\(verdict): robots.txt could not be read since \(since.formatted(.iso8601))"
        }
    }
}
