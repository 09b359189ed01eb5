/// Two rows that are taken for the same thing, and why.
public struct MatchedPair: Sendable, Equatable {
    /// One piece of evidence: what it added to the score or took from it, in bits.
    public struct Feature: Sendable, Equatable {
        /// A column's name as in the first table, `… numbers` for the numbers among its words, or `words`, `codes`, `prior`.
        public let name: String
        public let weight: Double

        public init(name: String, weight: Double) {
            self.name = name
            self.weight = weight
        }
    }

    /// The feature that stands for how likely a claim is before anything is compared.
    public static let prior = "prior"

    /// The ids of the rows.
    public let a: String
    public let b: String
    /// The evidence in all, in bits: 0 is even odds, 10 a thousand to one. The sum of the features' weights.
    public let score: Double
    /// In the order of the comparisons; the last is ``prior``.
    public let features: [Feature]
    /// Left to a person: it may be a match.
    public let unsure: Bool
}
