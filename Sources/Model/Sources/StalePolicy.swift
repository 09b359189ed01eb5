/// What the region asks of a source before it calls its offerings stale or withdrawn.
public struct StalePolicy: Hashable, Sendable, Codable {
    /// How long after a person assured an entry it is due for review; nil: never.
    public var reviewEvery: Duration?
    /// The rules that are on; nil: all.
    public var rules: [FindingReason]?
    /// Good readings in a row without an entry before it is removed, 2…10.
    public var withdrawAfter: Int

    public init(reviewEvery: Duration? = nil, rules: [FindingReason]? = nil, withdrawAfter: Int = 2) {
        self.reviewEvery = reviewEvery
        self.rules = rules
        self.withdrawAfter = withdrawAfter
    }
}
