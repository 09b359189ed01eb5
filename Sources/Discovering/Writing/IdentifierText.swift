import Addresses

/// Ids for sources.yml: lower-case letters, digits and hyphens, each once.
struct IdentifierText {
    /// As long as sources.yml takes them.
    private static let longest = 64
    private var taken: Set<String>

    init(taken: Set<String>) {
        self.taken = taken
    }

    /// The first of `id`, `id-2`, `id-3` … that nobody has.
    mutating func unique(_ id: String) -> String {
        let base = Self.cut(id, to: Self.longest)
        var unique = base
        var number = 2
        while !taken.insert(unique).inserted {
            let suffix = "-\(number)"
            unique = Self.cut(base, to: Self.longest - suffix.count) + suffix
            number += 1
        }
        return unique
    }

    /// What a site is called by its host: `kraft` of `www.kraft.se`.
    static func site(_ address: WebAddress) -> String {
        if address.host?.ipAddress != nil { return "site" }
        let labels = address.hostName.split(separator: ".").filter { $0 != "www" }
        let name = labels.first { $0.count > 2 } ?? labels.first ?? "site"
        return joined(PlainWords.of(name), or: "site")
    }

    /// The site's id and the last parts of the path.
    static func source(_ address: WebAddress, of site: String) -> String {
        let segments = address.pathSegments.filter { !$0.isEmpty }
        let words = segments.suffix(2).flatMap { PlainWords.of($0) }
        return words.isEmpty ? "\(site)-start" : joined([site] + words, or: site)
    }

    private static func joined(_ words: [String], or other: String) -> String {
        words.isEmpty ? other : words.joined(separator: "-")
    }

    private static func cut(_ id: String, to length: Int) -> String {
        var cut = String(id.prefix(length))
        while cut.hasSuffix("-") { cut.removeLast() }
        return cut
    }
}
