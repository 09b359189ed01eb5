/// Tells which offering of the truth a run speaks of: its address is that offering's alone, or its title is alike and
/// its page or promoter right.
struct Resolver: Sendable {
    private let weeks: [Int: [OfferingRow]]
    private let promoters: [String: String]
    /// Addresses that only one offering ever has.
    private let ownAddresses: Set<String>

    init(truth: Truth) {
        weeks = Dictionary(uniqueKeysWithValues: truth.world.weeks.map { ($0, truth.offerings(in: $0)) })
        let owners = Dictionary(grouping: weeks.values.joined(), by: { Self.plain($0.place.url) })
        ownAddresses = Set(owners.filter { Set($0.value.map(\.place.id)).count == 1 }.keys)
        promoters = Dictionary(
            truth.world.promoters.map { (Likeness.plain($0.block.value("name") ?? ""), $0.block.id) },
            uniquingKeysWith: { first, _ in first })
    }

    func offerings(in week: Int) -> [OfferingRow] { weeks[week] ?? [] }

    /// - Parameter back: how many weeks before `week` the offering may have been there last.
    func resolve(_ reference: RunLine.Reference, week: Int, back: Int = 4) -> OfferingRow? {
        for earlier in stride(from: week, to: max(0, week - back), by: -1) {
            if let found = best(for: reference, among: offerings(in: earlier)) { return found }
        }
        return nil
    }

    private func best(for reference: RunLine.Reference, among offerings: [OfferingRow]) -> OfferingRow? {
        let address = reference.url.map(Self.plain)
        if let address, ownAddresses.contains(address),
            let owner = offerings.first(where: { Self.plain($0.place.url) == address })
        {
            return owner
        }
        let promoter = reference.promoter.map { promoters[Likeness.plain($0)] ?? $0 }
        let alike = offerings.compactMap { offering -> (OfferingRow, Double)? in
            let isThere = offering.place.urls.contains { Self.page($0) == address.map(Self.page) }
            guard isThere || promoter == offering.place.promoter else { return nil }
            let likeness = Likeness.of(reference.title ?? "", offering.place.title)
            guard likeness >= Likeness.enough else { return nil }
            return (offering, likeness + (isThere ? 0.3 : 0))
        }
        return alike.max { $0.1 < $1.1 }?.0
    }

    /// An address as the truth writes it: `http://skog.localhost:8700/stod/?sid=7` is `skog/stod`.
    static func plain(_ url: String) -> String {
        var rest = url[...]
        if let scheme = rest.firstRange(of: "://") { rest = rest[scheme.upperBound...] }
        let host = rest.prefix { $0 != "/" }
        let name = host.prefix { $0 != ":" }
        let path = rest[host.endIndex...]
        let query = path.firstIndex(of: "?") ?? path.endIndex
        let fragment = path.firstIndex(of: "#") ?? path.endIndex
        var trimmed = path[..<min(query, fragment)]
        while trimmed.last == "/" { trimmed.removeLast() }
        let site = name.hasSuffix(".localhost") ? String(name.dropLast(10)) : String(name)
        return site + trimmed + path[fragment...].prefix { $0 != "?" }
    }

    static func page(_ url: String) -> String { String(plain(url).prefix { $0 != "#" }) }
}
