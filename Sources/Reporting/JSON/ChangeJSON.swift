public import Model

/// A change as `changes --json` and the report give it.
public struct ChangeJSON: Encodable, Sendable {
    public struct Field: Encodable, Sendable {
        public var field: String
        public var before: FieldValue?
        public var after: FieldValue?
    }

    public var id: String
    public var type: String
    public var significance: String
    public var state: String
    public var offering: OfferingReferenceJSON
    /// What a split entry became, or a merged one took in.
    public var others: [String]?
    public var fields: [Field]
    public var at: String
    public var source: String?
    public var evidence: [EvidenceJSON]
    /// The version of the rules that read an unchanged page otherwise.
    public var rereadBy: String?

    public init(_ change: Change, _ offering: OfferingReference) {
        id = change.id.rawValue
        type = change.type.rawValue
        significance = change.significance.rawValue
        state = change.state.rawValue
        self.offering = OfferingReferenceJSON(offering)
        others = change.others.isEmpty ? nil : change.others.map(\.rawValue)
        fields = change.fields.map { Field(field: $0.field.rawValue, before: $0.before, after: $0.after) }
        at = change.at.rfc3339
        source = change.source?.rawValue
        evidence = change.evidence.map(EvidenceJSON.init)
        rereadBy = change.rereadBy
    }

    private enum CodingKeys: String, CodingKey {
        case id, type
        case significance = "class"
        case state, offering, others, fields, at, source, evidence, rereadBy
    }
}
