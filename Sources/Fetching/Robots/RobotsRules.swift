public import Addresses

/// What one host's robots.txt lets crawlers do (RFC 9309).
public struct RobotsRules: Hashable, Sendable, Codable {
    /// How many bytes are read (RFC 9309 §2.5 asks for no fewer).
    public static let sizeLimit = 500 * 1024
    /// How many bytes of a line are read, as in Google's parser: eight times the longest address of old browsers.
    public static let lineLimit = 2083 * 8 - 1

    private let groups: [RobotsGroup]
    private let delays: [RobotsAgent: Double]

    /// The values of `Sitemap` lines as they are written; relative ones are relative to the robots.txt.
    public let sitemaps: [String]

    /// Reads a file; nothing in it is an error, for what cannot be read is passed over.
    public init(parsing bytes: [UInt8]) {
        var parser = RobotsParser()
        parser.read(bytes)
        groups = parser.groups
        delays = parser.delays
        sitemaps = parser.sitemaps
    }

    /// Whether `agent` (a product token such as `samsyn`, in any case) may fetch `address`, and by which rule.
    ///
    /// The most specific rule of all groups that name the agent, else of those for everybody; `Allow` wins a tie.
    public func decision(agent: String, address: WebAddress) -> RobotsDecision {
        if address.path == "/robots.txt" { return RobotsDecision(allowed: true, reason: .robotsFile) }
        let path = RobotsPath.comparable(address.requestTarget.utf8)
        let rules = groups.lazy.filter { [agent = audience(of: agent)] in $0.agents.contains(agent) }.flatMap(\.rules)
        var deciding: RobotsRule?
        for rule in rules where rule.outranks(deciding) && rule.pattern.matches(path) {
            deciding = rule
        }
        guard let deciding else { return RobotsDecision(allowed: true, reason: .noRule) }
        return RobotsDecision(allowed: deciding.kind == .allow, reason: .rule(deciding))
    }

    /// The seconds that `agent` is asked to wait between requests; nil where the file asks for nothing.
    public func crawlDelay(for agent: String) -> Double? {
        delays[audience(of: agent)]
    }

    /// The agent by its name where any group knows it, else as one of everybody.
    private func audience(of agent: String) -> RobotsAgent {
        let named = RobotsAgent(calling: agent)
        return groups.contains { $0.agents.contains(named) } ? named : .everybody
    }
}

extension RobotsRule {
    fileprivate func outranks(_ other: RobotsRule?) -> Bool {
        guard let other else { return true }
        if pattern.specificity != other.pattern.specificity { return pattern.specificity > other.pattern.specificity }
        return kind == .allow && other.kind == .disallow
    }
}
