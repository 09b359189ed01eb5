public import Model

/// An agreed boundary as `boundaries --json` gives it.
public struct BoundaryJSON: Encodable, Sendable {
    public var id: String
    public var text: String
    public var by: String
    public var agreed: String
    /// Whether a side has moved since.
    public var drifted: Bool
    public var offerings: [OfferingReferenceJSON]

    public init(_ boundary: Boundary, isDrifted: Bool, in context: ReportContext) {
        id = boundary.id.rawValue
        text = boundary.statement
        by = boundary.agreedBy
        agreed = boundary.agreed.rfc3339
        drifted = isDrifted
        offerings = boundary.offerings.map { OfferingReferenceJSON(context.reference($0)) }
    }
}
