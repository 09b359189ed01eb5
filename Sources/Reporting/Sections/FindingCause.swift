import Model

/// What makes findings one thing to a reader: the same reason, shown by the same words on the same pages, or overlaps
/// of one group.
struct FindingCause: Hashable {
    private let reason: FindingReason
    private let source: Identifier<Source>?
    private let evidence: [Evidence]
    private let facts: [String: FieldValue]
    /// Conflicts, overlaps of two and what has no words to show are each a thing of their own.
    private let single: Identifier<Finding>?
    private let group: [Identifier<Offering>]?

    init(_ finding: Finding, in groups: OverlapGroups) {
        group = groups[finding]
        guard group == nil else {
            (reason, source, evidence, facts, single) = (.sharedFacets, nil, [], [:], nil)
            return
        }
        reason = finding.reason
        source = finding.source
        facts = finding.facts
        switch finding.reason {
        case .deadLink, .softNotFound:
            evidence = []
            single = finding.source == nil ? finding.id : nil
        default:
            evidence = finding.evidence
            single = finding.kind == .stale && finding.evidence.contains { !$0.quote.isEmpty } ? nil : finding.id
        }
    }
}
