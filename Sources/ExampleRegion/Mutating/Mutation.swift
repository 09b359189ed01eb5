/// One kind of thing that happens to an offering or its page. A new one is one file and one line in ``Mutations``.
protocol Mutation: Sendable {
    /// - Returns: false where there was nothing that it could happen to.
    static func happen(in years: inout Years, week: Int) -> Bool
}

enum Mutations {
    /// How many lots each has in the urn.
    private static let urn: [(mutation: any Mutation.Type, lots: Int)] = [
        (NumberMoves.self, 6), (DayMoves.self, 3), (Renaming.self, 2), (Relocation.self, 2),
        (RenamingAndRelocation.self, 1), (Withdrawal.self, 2), (Arrival.self, 1), (Rewording.self, 3),
        (Reordering.self, 1), (Outage.self, 2), (Redesign.self, 1),
    ]

    static let drawn: [any Mutation.Type] = urn.flatMap { Array(repeating: $0.mutation, count: $0.lots) }
}
