/// Rows of the same address, telephone and town, but of names that have nothing in common: two restaurants of one hotel. Evidence that
/// says the same thing three times cannot see that; a person is asked.
struct TitleContradiction {
    /// So many columns that agree outweigh a title that does not.
    static let columnsThatOutweigh = 4
    /// Columns agree from this similarity on.
    static let agreement: Float = 0.8

    private let evidence: PairEvidence

    init(_ evidence: PairEvidence) { self.evidence = evidence }

    func speaksAgainst(_ pair: Int) -> Bool {
        guard let title = evidence.title else { return false }
        let levels = Array(evidence.table[pair])
        guard levels[title] == 1 else { return false }
        return zip(evidence.table.comparisons, levels).count { comparison, level in
            comparison.comparesColumn && level > 0 && comparison.levels[Int(level) - 1].from >= Self.agreement
        } < Self.columnsThatOutweigh
    }
}
