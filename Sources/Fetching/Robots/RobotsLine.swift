/// One line of a robots.txt: what it is about and its value.
///
/// Lenient where Google's parser is: a missing colon, `Useragent`, `Dissalow`, anything after the name's beginning.
struct RobotsLine {
    enum Key {
        case userAgent, allow, disallow, crawlDelay, sitemap
    }

    let key: Key
    let value: ArraySlice<UInt8>

    /// Nil for empty lines, comments and whatever else crawlers need not know.
    init?(_ line: ArraySlice<UInt8>) {
        let content = Self.trimmed(line.prefix { $0 != UInt8(ascii: "#") })
        guard let separator = Self.separator(in: content) else { return nil }
        let name = String(decoding: Self.trimmed(content[..<separator]), as: UTF8.self).lowercased()
        guard let key = Self.names.first(where: { name.hasPrefix($0.name) })?.key else { return nil }
        self.key = key
        value = Self.trimmed(content[(separator + 1)...])
    }

    private static let names: [(name: String, key: Key)] = [
        ("user-agent", .userAgent), ("useragent", .userAgent), ("user agent", .userAgent),
        ("allow", .allow), ("crawl-delay", .crawlDelay), ("crawldelay", .crawlDelay),
        ("disallow", .disallow), ("dissallow", .disallow), ("dissalow", .disallow), ("disalow", .disallow),
        ("diasllow", .disallow), ("disallaw", .disallow),
        ("sitemap", .sitemap), ("site-map", .sitemap),
    ]

    /// The colon; without one, the space between exactly two words.
    private static func separator(in content: ArraySlice<UInt8>) -> Int? {
        if let colon = content.firstIndex(of: UInt8(ascii: ":")) { return colon }
        guard let space = content.firstIndex(where: isSpace) else { return nil }
        return trimmed(content[space...]).contains(where: isSpace) ? nil : space
    }

    private static func trimmed(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        guard let first = bytes.firstIndex(where: { !isSpace($0) }), let last = bytes.lastIndex(where: { !isSpace($0) })
        else { return bytes.prefix(0) }
        return bytes[first...last]
    }

    private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || 0x09...0x0D ~= byte }
}
