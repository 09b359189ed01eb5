/// One `Allow` or `Disallow` line of a robots.txt.
public struct RobotsRule: Hashable, Sendable, Codable {
    public enum Kind: Hashable, Sendable, Codable {
        case allow, disallow
    }

    public let kind: Kind
    /// Where the rule stands in the file, counted from 1.
    public let line: Int
    let pattern: RobotsPattern

    /// The pattern as the file writes it.
    public var path: String { pattern.text }
}

extension RobotsRule: CustomStringConvertible {
    /// `Disallow: /intern/ (line 12)`
    public var description: String { "\(kind == .allow ? "Allow" : "Disallow"): \(path) (line \(line))" }
}
