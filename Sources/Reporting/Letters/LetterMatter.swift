public import Model

/// What a letter to a promoter is about, in no language yet.
public struct LetterMatter: Sendable {
    /// What to mend, at least one.
    public var points: [LetterPoint]
    public var promoter: Promoter
    public var region: String
    /// The region's own address, to answer to.
    public var contact: String
    public var context: ReportContext

    public init(
        points: [LetterPoint], promoter: Promoter, region: String, contact: String, context: ReportContext
    ) {
        self.points = points
        self.promoter = promoter
        self.region = region
        self.contact = contact
        self.context = context
    }
}
