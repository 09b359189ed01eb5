import Model

/// Finds the codes of one facet in an offering's words.
protocol FacetRule: Sendable {
    var name: FacetName { get }
    func codes(in reading: FacetReading) -> [FacetCode]
}

/// What a facet rule may look at.
struct FacetReading: Sendable {
    let observation: Observation
    let promoter: Promoter
    /// The region's other promoters.
    let others: [Promoter]
    let wording: Wording
    /// In what voice its clauses speak.
    let voices: Voices
    /// The offering's own words and those that hold for the whole page that it stands on.
    let wholePage: Wording
    /// What the company gets: the first facet found, since needs hang on it.
    let supportTypes: [FacetCode]
}

/// The rules, one a facet: a new one is a file and a line here.
enum FacetRules {
    static let all: [any FacetRule] = [
        NeedRule(), PhaseRule(), DealStageRule(), CompanySizeRule(), CompanyAgeRule(), SectorRule(),
        MarketRule(), AreaRule(), CostRule(), StandingRule(), MandateRule(), FundingRule(), GroupsRule(),
        CombinationRule(), AvailabilityRule(), DeliveryRule(),
    ]
}
