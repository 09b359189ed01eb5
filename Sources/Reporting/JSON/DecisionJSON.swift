public import Model

/// A decision as `decisions --json` gives it.
public struct DecisionJSON: Encodable, Sendable {
    /// The change's, finding's or entry's id.
    public var subject: String
    public var verdict: String
    public var by: String
    public var at: String
    public var reason: String?
    public var until: String?
    /// The entry or pair that it was given on.
    public var offerings: [String]
    public var field: String?

    public init(_ decision: Decision) {
        subject = decision.subject.id
        verdict = decision.verdict.rawValue
        by = decision.by
        at = decision.at.rfc3339
        reason = decision.reason
        until = decision.until?.rfc3339
        offerings = (decision.offerings ?? []).map(\.rawValue)
        field = decision.field?.rawValue
    }
}
