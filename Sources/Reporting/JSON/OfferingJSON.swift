public import Model

/// A catalogue entry as `catalogue list --json` and others' systems read it. Keys only ever get added.
public struct OfferingJSON: Encodable, Sendable {
    public struct Field: Encodable, Sendable {
        public var value: FieldValue?
        public var agreed: FieldValue?
        public var quote: String?
    }

    public var id: String
    public var promoter: String
    public var title: String
    public var url: String
    public var source: String?
    public var status: String
    public var review: String
    public var fields: [String: Field]
    public var facets: [String: [String]]
    public var firstSeen: String
    public var lastSeen: String?
    public var lastChanged: String?
    public var assured: String?
    public var freshness: FreshnessJSON?

    /// Three clocks that never stand in for each other, and a score of 0…1 that decays.
    public struct FreshnessJSON: Encodable, Sendable {
        public var fetched: String?
        public var changed: String?
        public var assured: String?
        public var score: Double

        public init(fetched: String?, changed: String?, assured: String?, score: Double) {
            self.fetched = fetched
            self.changed = changed
            self.assured = assured
            self.score = FollowUpJSON.rounded(score)
        }
    }

    public init(_ offering: Offering, freshness: FreshnessJSON? = nil) {
        self.freshness = freshness
        id = offering.id.rawValue
        promoter = offering.promoter.rawValue
        title = offering.title
        url = offering.url
        source = offering.source?.rawValue
        status = offering.status.rawValue
        review = offering.review.rawValue
        fields = [:]
        for name in offering.fieldNames where ![.title, .url].contains(name) || offering.agreed[name] != nil {
            let quotation =
                name == .title
                ? offering.observation?.title.quotation : offering.observation?.fields[name]?.quotation
            fields[name.rawValue] = Field(
                value: offering.value(of: name), agreed: offering.agreed[name]?.value, quote: quotation?.text)
        }
        facets = Dictionary(uniqueKeysWithValues: offering.facets.codes.map { ($0.key.rawValue, $0.value) })
        firstSeen = offering.firstSeen.rfc3339
        lastSeen = offering.lastSeen?.rfc3339
        lastChanged = offering.lastChanged?.rfc3339
        assured = offering.assured?.rfc3339
    }
}

/// An offering as changes, findings and relations point at it.
public struct OfferingReferenceJSON: Encodable, Sendable {
    public var id: String
    public var promoter: String
    public var title: String
    public var url: String

    public init(_ reference: OfferingReference) {
        id = reference.id.rawValue
        promoter = reference.promoter.rawValue
        title = reference.title
        url = reference.url
    }
}
