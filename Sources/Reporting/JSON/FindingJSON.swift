import Language
public import Model

/// A finding as `findings --json` and the report give it, with its sentences in both languages.
public struct FindingJSON: Encodable, Sendable {
    public struct Sentences: Encodable, Sendable {
        public var sv: String
        public var en: String
    }

    public var id: String
    public var kind: String
    public var reason: String
    public var severity: String
    public var state: String
    public var offerings: [OfferingReferenceJSON]
    public var relation: String?
    public var score: Double?
    public var features: [String: Double]?
    public var field: String?
    public var source: String?
    public var facts: [String: FieldValue]
    public var explanation: Sentences
    public var action: Sentences
    public var opened: String
    public var closed: String?
    public var snoozedUntil: String?
    public var evidence: [EvidenceJSON]

    /// - Parameter context: names of what the finding points at.
    public init(_ finding: Finding, in context: ReportContext) {
        id = finding.id.rawValue
        kind = finding.kind.rawValue
        reason = finding.reason.rawValue
        severity = finding.severity.rawValue
        state = finding.state.rawValue
        offerings = finding.offerings.map { OfferingReferenceJSON(context.reference($0)) }
        relation = finding.relation?.rawValue
        score = finding.score
        features = finding.features.isEmpty ? nil : finding.features
        field = finding.field?.rawValue
        source = finding.source?.rawValue
        facts = finding.facts
        explanation = Sentences(
            sv: FindingWording.explanation(of: finding, in: context, .swedish),
            en: FindingWording.explanation(of: finding, in: context, .english))
        action = Sentences(
            sv: FindingWording.action(for: finding, in: context, .swedish),
            en: FindingWording.action(for: finding, in: context, .english))
        opened = finding.opened.rfc3339
        closed = finding.closed?.rfc3339
        snoozedUntil = finding.snoozedUntil?.rfc3339
        evidence = finding.evidence.map(EvidenceJSON.init)
    }
}
