/// Why a finding was raised: a code of a list that grows.
public struct FindingReason: CodedName {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    // Stale.
    public static let passedDeadline: Self = "passed_deadline"
    public static let closedRound: Self = "closed_round"
    public static let pastEvent: Self = "past_event"
    public static let budgetYear: Self = "budget_year"
    public static let endedProject: Self = "ended_project"
    public static let endedCampaign: Self = "ended_campaign"
    public static let seasonal: Self = "seasonal"
    public static let withdrawn: Self = "withdrawn"
    public static let notUpdated: Self = "not_updated"
    public static let wrongOwner: Self = "wrong_owner"
    public static let contactLeft: Self = "contact_left"
    public static let deadLink: Self = "dead_link"
    public static let softNotFound: Self = "soft_404"
    public static let contradiction: Self = "contradiction"
    public static let neverAssured: Self = "never_assured"
    public static let reviewDue: Self = "review_due"

    // Conflict.
    public static let catalogueDiffers: Self = "catalogue_differs"
    public static let termsDiffer: Self = "terms_differ"

    // Overlap, boundary.
    public static let sharedFacets: Self = "shared_facets"
    public static let undeclaredBoundary: Self = "undeclared_boundary"

    // Boundary.
    public static let boundaryDrifted: Self = "boundary_drifted"

    // Gap.
    public static let noOffering: Self = "no_offering"
    public static let unmetNeed: Self = "unmet_need"

    // Source: the codes of ``SourceHealth``, and
    public static let deletionGuard: Self = "deletion_guard"

    public init(_ health: SourceHealth) { self.init(rawValue: health.rawValue) }

    /// The codes that `stale: {rules: …}` of sources.yml may name.
    public static let staleReasons: [Self] = [
        .passedDeadline, .closedRound, .pastEvent, .budgetYear, .endedProject, .endedCampaign, .seasonal, .withdrawn,
        .notUpdated, .wrongOwner, .contactLeft, .deadLink, .softNotFound, .contradiction, .neverAssured, .reviewDue,
    ]
}
