import Model

/// A facet that is told by words alone: a table, and how loud a code must be.
struct WordFacet: Sendable {
    private let score: WordScore
    private let least: Double
    private let nearness: Double

    /// - Parameters:
    ///   - least: below this, a code is not said.
    ///   - nearness: how near the loudest a further code must come, 0…1.
    init(_ rows: [WeighedWords], least: Double = 1.8, nearness: Double = 0.3) {
        score = WordScore(rows)
        self.least = least
        self.nearness = nearness
    }

    /// - Parameter heedsDenials: whether "inte" before the words takes them away; not where the words deny by themselves.
    func codes(in wording: Wording, heedsDenials: Bool = true) -> [FacetCode] {
        let scores = score.scores(in: wording) { heedsDenials && Denials.cover($0, in: wording) ? 0 : 1 }
        return scores.chosen(in: wording, least: least, nearness: nearness)
    }
}
