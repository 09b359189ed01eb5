/// Reads the lines of a robots.txt into groups (RFC 9309 §2.2).
struct RobotsParser {
    private(set) var groups: [RobotsGroup] = []
    private(set) var delays: [RobotsAgent: Double] = [:]
    private(set) var sitemaps: [String] = []

    /// Whether the open group has rules, so that the next `User-agent` begins another.
    private var isGroupClosed = true
    /// Whom a `Crawl-delay` is for: the agents named since the last other line.
    private var delayedAgents: Set<RobotsAgent> = []
    private var followsUserAgent = false

    mutating func read(_ bytes: [UInt8]) {
        for (number, line) in RobotsText.lines(of: bytes).enumerated() {
            if let line = RobotsLine(line.prefix(RobotsRules.lineLimit)) { read(line, number: number + 1) }
        }
    }

    private mutating func read(_ line: RobotsLine, number: Int) {
        switch line.key {
        case .userAgent: open(RobotsAgent(line.value))
        case .allow: add(.allow, line.value, number)
        case .disallow: add(.disallow, line.value, number)
        case .crawlDelay: delay(line.value)
        // Stands for itself: it neither belongs to a group nor ends one.
        case .sitemap: sitemaps.append(String(decoding: line.value, as: UTF8.self))
        }
        if line.key != .sitemap { followsUserAgent = line.key == .userAgent }
    }

    private mutating func open(_ agent: RobotsAgent) {
        if isGroupClosed { groups.append(RobotsGroup()) }
        isGroupClosed = false
        if !followsUserAgent { delayedAgents = [] }
        delayedAgents.insert(agent)
        groups[groups.count - 1].agents.insert(agent)
    }

    /// Rules before the first `User-agent` are nobody's; an empty path is no rule.
    private mutating func add(_ kind: RobotsRule.Kind, _ value: ArraySlice<UInt8>, _ line: Int) {
        guard !groups.isEmpty else { return }
        isGroupClosed = true
        guard !value.isEmpty else { return }
        groups[groups.count - 1].rules.append(RobotsRule(kind: kind, line: line, pattern: RobotsPattern(value)))
        if kind == .allow, let folder = folder(ofIndexPage: value) {
            let rule = RobotsRule(kind: kind, line: line, pattern: RobotsPattern(folder[...]))
            groups[groups.count - 1].rules.append(rule)
        }
    }

    /// Who allows `/en/index.html` allows `/en/`, as Google reads it.
    private func folder(ofIndexPage value: ArraySlice<UInt8>) -> [UInt8]? {
        guard let slash = value.lastIndex(of: UInt8(ascii: "/")), value[slash...].starts(with: "/index.htm".utf8)
        else { return nil }
        return value[...slash] + [UInt8(ascii: "$")]
    }

    /// Keeps the longest where an agent is told more than one.
    private mutating func delay(_ value: ArraySlice<UInt8>) {
        guard let seconds = Double(String(decoding: value, as: UTF8.self)), seconds.isFinite, seconds >= 0 else {
            return
        }
        for agent in delayedAgents {
            delays[agent] = max(delays[agent] ?? 0, seconds)
        }
    }
}
