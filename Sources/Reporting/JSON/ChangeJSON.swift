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
    public var fields: [Field]
    public var at: String
    public var source: String?
    public var evidence: [EvidenceJSON]

    public init(_ change: Change, _ offering: OfferingReference) {
        id = change.id.rawValue
        type = change.type.rawValue
        significance = change.significance.rawValue
        state = change.state.rawValue
        self.offering = OfferingReferenceJSON(offering)
        fields = change.fields.map { Field(field: $0.field.rawValue, before: $0.before, after: $0.after) }
        at = change.at.rfc3339
        source = change.source?.rawValue
        evidence = change.evidence.map(EvidenceJSON.init)
    }

    private enum CodingKeys: String, CodingKey {
        case id, type
        case significance = "class"
        case state, offering, fields, at, source, evidence
    }
}
