public import Model

/// A relation as `relations --json` gives it, also those that are no overlap.
public struct RelationJSON: Encodable, Sendable {
    public var a: OfferingReferenceJSON
    public var b: OfferingReferenceJSON
    public var relation: String
    public var score: Double
    public var features: [String: Double]
    public var parting: String?
    public var evidence: [EvidenceJSON]

    public init(_ relation: Relation, in context: ReportContext) {
        a = OfferingReferenceJSON(context.reference(relation.a))
        b = OfferingReferenceJSON(context.reference(relation.b))
        self.relation = relation.kind.rawValue
        score = relation.score
        features = relation.features
        parting = relation.parting?.rawValue
        evidence = relation.evidence.map(EvidenceJSON.init)
    }
}
