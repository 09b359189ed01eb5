/// What the region asks of a source before it calls its offerings stale or withdrawn.
public struct StalePolicy: Hashable, Sendable, Codable {
    /// How long after a person assured an entry a review is advised; nil: never.
    public var reviewEvery: Duration?
    /// How long after it a review must have been made; nil: twice the advised time.
    public var reviewWithin: Duration?
    /// Fields that follow the page without a person, such as dates; the others wait for review.
    public var flowing: [FieldName]?
    /// The rules that are on; nil: all.
    public var rules: [FindingReason]?
    /// Good readings in a row without an entry before it is removed, 2…10.
    public var withdrawAfter: Int

    public init(
        reviewEvery: Duration? = nil, reviewWithin: Duration? = nil, flowing: [FieldName]? = nil,
        rules: [FindingReason]? = nil, withdrawAfter: Int = 2
    ) {
        self.reviewEvery = reviewEvery
        self.reviewWithin = reviewWithin
        self.flowing = flowing
        self.rules = rules
        self.withdrawAfter = withdrawAfter
    }
}
