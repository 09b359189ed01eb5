import Model

/// One way in which an offering goes stale.
protocol StaleRule: Sendable {
    var reason: FindingReason { get }
    /// - Returns: nil where nothing shows it.
    func sign(in reading: StaleReading) -> StaleSign?
}

/// The rules, in the order in which reasons are listed: a new one is a file and a line here.
enum StaleRules {
    static let all: [any StaleRule] = [
        PassedDeadline(), ClosedRound(), PastEvent(), BudgetYear(), EndedProject(), EndedCampaign(), Seasonal(),
        Withdrawn(), NotUpdated(), WrongOwner(), ContactLeft(), DeadLink(), SoftNotFound(), Contradiction(),
        NeverAssured(), ReviewDue(),
    ]

    /// Reasons that say less of the same cause than another: "hösten 2025" of a campaign that is over.
    static let outweighedBy: [FindingReason: [FindingReason]] = [
        .seasonal: [.endedCampaign, .pastEvent], .closedRound: [.withdrawn, .endedProject], .reviewDue: [.neverAssured],
        .endedProject: [.withdrawn],
    ]
}
