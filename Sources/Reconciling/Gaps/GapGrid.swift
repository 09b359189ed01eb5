public import Model

/// One cell of the grid need × phase × size × market.
public struct GapCell: Hashable, Sendable {
    public enum Coverage: String, Sendable, CaseIterable {
        case none, one, many
    }

    public var need: String
    public var phase: String
    public var size: String
    public var market: String
    /// Promoters whose pages say that they serve it.
    public var declared: [Identifier<Promoter>]
    /// Promoters that may serve it: their pages leave some of it unsaid.
    public var possible: [Identifier<Promoter>]
    /// How many companies have asked for it.
    public var demand: Int

    /// By how many promoters, those that only may serve it too.
    public var coverage: Coverage {
        switch declared.count + possible.count {
        case 0: .none
        case 1: .one
        default: .many
        }
    }
}

/// Who serves which need, in which phase, of which companies, on which markets.
public struct GapGrid: Sendable {
    /// Employees of companies, as bands for display (EU recommendation 2003/361/EC, and above).
    public static let sizes = ["0-9", "10-49", "50-249", "250-"]
    /// Markets that part what promoters do: the neighbours, the rest of the inner market, the rest of the world.
    public static let markets = ["norden", "eu_ees", "utanfor_eu_efta"]

    public let cells: [GapCell]

    public init(_ offerings: [Offering], needs: [ReadNeed] = []) {
        let offered = offerings.filter { $0.status.isOffered && $0.review != .rejected }.map(Supply.init)
        cells = FacetVocabulary.entries(of: .need).map(\.code).flatMap { need in
            let supply = offered.filter { $0.needs.contains(need) }
            let demand = needs.filter { $0.codes(.need).contains(need) }
            return FacetVocabulary.entries(of: .phase).map(\.code).flatMap { phase in
                Self.sizes.flatMap { size in
                    Self.markets.map { market in
                        Self.cell(need, phase, size, market, among: supply, asked: demand)
                    }
                }
            }
        }
    }

    private static func cell(
        _ need: String, _ phase: String, _ size: String, _ market: String, among supply: [Supply],
        asked: [ReadNeed]
    ) -> GapCell {
        let place: [FacetName: Set<String>] = [.phase: [phase], .companySize: [size], .market: [market]]
        var declared: Set<Identifier<Promoter>> = []
        var possible: Set<Identifier<Promoter>> = []
        for offer in supply {
            switch offer.fit(place) {
            case .declared: declared.insert(offer.promoter)
            case .possible: possible.insert(offer.promoter)
            case .none: break
            }
        }
        return GapCell(
            need: need, phase: phase, size: size, market: market, declared: declared.sorted(),
            possible: possible.subtracting(declared).sorted(),
            demand: asked.filter { $0.lies(in: place) }.reduce(0) { $0 + $1.weight })
    }
}

/// An offering as the grid sees it.
struct Supply: Sendable {
    enum Fit {
        /// Every facet that is asked for is stated and meets.
        case declared
        /// None is stated otherwise.
        case possible
        case none
    }

    let promoter: Identifier<Promoter>
    let needs: Set<String>
    private let codes: [FacetName: Set<String>]

    init(_ offering: Offering) {
        promoter = offering.promoter
        needs = Set(offering.facets[.need])
        codes = Dictionary(
            uniqueKeysWithValues: [FacetName.phase, .companySize, .market].map { ($0, Set(offering.facets[$0])) })
    }

    func fit(_ place: [FacetName: Set<String>]) -> Fit {
        var isDeclared = true
        for (facet, asked) in place {
            guard let stated = codes[facet], !stated.isEmpty else {
                isDeclared = false
                continue
            }
            guard GapFacet.meet(facet, stated, asked) else { return .none }
        }
        return isDeclared ? .declared : .possible
    }
}

/// Whether what is offered and what is asked for meet in one facet.
enum GapFacet {
    static func meet(_ facet: FacetName, _ stated: Set<String>, _ asked: Set<String>) -> Bool {
        switch facet {
        case .market: stated.contains { one in asked.contains { FacetMeeting.marketsMeet(one, $0) } }
        case .companySize:
            stated.compactMap(FacetMeeting.span).contains { one in
                asked.compactMap(FacetMeeting.span).contains { one.overlaps($0) }
            }
        default: !stated.isDisjoint(with: asked)
        }
    }
}
