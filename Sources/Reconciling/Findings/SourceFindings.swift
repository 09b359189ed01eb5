public import FoundationEssentials
public import Model

/// Sources that coordinators or the operator should know of: in trouble, moved, or held back by the deletion guard.
public func sourceFindings(
    _ states: [SourceState], urls: [Identifier<Source>: String], now: Date
) -> [Finding] {
    states.flatMap { state -> [Finding] in
        guard let url = urls[state.id] else { return [] }
        var findings: [Finding] = []
        var facts: [String: FieldValue] = ["url": .text(url)]
        if let failure = state.failure { facts["failure"] = .text(failure) }
        if let movedTo = state.movedTo { facts["movedTo"] = .text(movedTo) }
        let evidence = [Evidence(url: url, fetched: state.lastRequest, quote: "")]
        func finding(_ reason: FindingReason, _ severity: Finding.Severity) -> Finding {
            Finding(
                id: Identifier(StableIdentifier.make("f", ["source", reason.rawValue, state.id.rawValue])),
                kind: .source, reason: reason, severity: severity, source: state.id, facts: facts, evidence: evidence,
                opened: now)
        }
        if state.health != .ok { findings.append(finding(FindingReason(state.health), severity(of: state.health))) }
        if !state.heldRemovals.isEmpty {
            facts["count"] = .number(Double(state.heldRemovals.count))
            var held = finding(.deletionGuard, .high)
            held.offerings = state.heldRemovals
            findings.append(held)
        }
        return findings
    }
}

private func severity(of health: SourceHealth) -> Finding.Severity {
    switch health {
    case .moved, .transient, .timeout: .low
    case .gone, .blocked, .structureChanged, .empty: .high
    default: .medium
    }
}
