import Addresses

/// How many pages lie right below each folder of a site, by its sitemaps.
struct SitemapSections: Sendable {
    private var counts: [String: Int] = [:]
    private var seen: Set<String> = []

    mutating func add(_ address: WebAddress) {
        let segments = address.pathSegments.filter { !$0.isEmpty }
        guard !segments.isEmpty, seen.insert(segments.joined(separator: "/")).inserted else { return }
        counts[segments.dropLast().joined(separator: "/"), default: 0] += 1
    }

    func pages(below address: WebAddress) -> Int {
        counts[address.pathSegments.filter { !$0.isEmpty }.joined(separator: "/")] ?? 0
    }
}
