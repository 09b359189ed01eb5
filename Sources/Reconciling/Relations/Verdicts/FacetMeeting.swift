import FoundationEssentials
import Model

/// How two offerings' values of one facet stand to each other.
enum Meeting: Sendable {
    /// One or both say nothing.
    case unknown(aSays: Bool, bSays: Bool)
    case equal
    /// They share some companies, not all.
    case intersecting
    case disjoint
}

enum FacetMeeting {
    /// The facets that can part two offerings of one support type and need, the likeliest first.
    static let parting: [FacetName] = [.area, .companySize, .market, .companyAge, .sector, .groups, .phase]

    static func of(_ facet: FacetName, _ a: Profile, _ b: Profile) -> Meeting {
        switch facet {
        case .area: sets(places(a), places(b), meets: placesMeet)
        case .companySize, .companyAge: spans(a.codes(facet), b.codes(facet))
        case .market: sets(a.codes(facet), b.codes(facet), meets: marketsMeet)
        case .sector: sets(sectors(a), sectors(b)) { $0 == $1 || $0 == "alla" || $1 == "alla" }
        case .groups: sets(groups(a), groups(b)) { $0 == $1 }
        default: sets(a.codes(facet), b.codes(facet)) { $0 == $1 }
        }
    }

    /// What the page says, else where an authority is bound to act at all.
    private static func places(_ profile: Profile) -> Set<String> {
        (profile.areas.isEmpty ? profile.home ?? [] : profile.areas).filter(isPlace)
    }

    private static func isPlace(_ code: String) -> Bool { !code.hasPrefix("-") }

    /// Innovation is a way of working, not a line of business: it narrows, but never parts.
    private static func sectors(_ profile: Profile) -> Set<String> {
        profile.codes(.sector).subtracting(["innovation"])
    }

    /// Only whom it is set aside for: membership is a price, and organisations are another kind of applicant.
    private static func groups(_ profile: Profile) -> Set<String> {
        profile.codes(.groups).intersection(["organisationer", "inkubatorbolag", "underleverantorer"])
    }

    private static func sets(
        _ a: Set<String>, _ b: Set<String>, meets: (String, String) -> Bool
    ) -> Meeting {
        guard !a.isEmpty, !b.isEmpty else { return .unknown(aSays: !a.isEmpty, bSays: !b.isEmpty) }
        if a == b { return .equal }
        return a.contains { code in b.contains { meets(code, $0) } } ? .intersecting : .disjoint
    }

    /// Two counties or two municipalities are two places; a municipality may lie in a county.
    static func placesMeet(_ a: String, _ b: String) -> Bool {
        if a == b || a == "sverige" || b == "sverige" { return true }
        // "Norra Björkland" and "norra länsdelen" are one.
        if a.hasPrefix("del/"), b.hasPrefix("del/") { return a.prefix { $0 != "-" } == b.prefix { $0 != "-" } }
        return a.prefix { $0 != "/" } != b.prefix { $0 != "/" }
    }

    static func marketsMeet(_ a: String, _ b: String) -> Bool {
        let everywhere: Set<String> = ["varlden", "utanfor_sverige"]
        if a == b || everywhere.contains(a) || everywhere.contains(b) { return true }
        let (first, second) = (countries(a), countries(b))
        if let first, let second { return !first.isDisjoint(with: second) }
        // One of them is "outside …".
        let outside = first == nil ? a : b
        guard let inside = first ?? second else { return true }
        return inside.contains {
            !Countries.europeanArea.contains($0) || (outside == "utanfor_eu" && ["NO", "CH", "IS"].contains($0))
        }
    }

    /// The countries that a code stands for; nil for those outside a group.
    private static func countries(_ code: String) -> Set<String>? {
        switch code {
        case "norden": Countries.nordic
        case "eu_ees": Countries.europeanArea
        case "efta": ["NO", "IS", "CH"]
        case "utanfor_eu", "utanfor_eu_efta": nil
        default: [code]
        }
    }

    private static func spans(_ a: Set<String>, _ b: Set<String>) -> Meeting {
        guard let first = a.first.flatMap(span), let second = b.first.flatMap(span) else {
            return .unknown(aSays: !a.isEmpty, bSays: !b.isEmpty)
        }
        if first == second { return .equal }
        return first.overlaps(second) ? .intersecting : .disjoint
    }

    static func span(_ code: String) -> ClosedRange<Int>? {
        let parts = code.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 2, let low = Int(parts[0]) else { return nil }
        let high = Int(parts[1]) ?? Int.max
        return high >= low ? low...high : nil
    }
}
