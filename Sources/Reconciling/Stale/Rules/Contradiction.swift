import Model

/// Another page of the same promoter says otherwise; which one is right, a person must say.
struct Contradiction: StaleRule {
    let reason = FindingReason.contradiction

    func sign(in reading: StaleReading) -> StaleSign? {
        guard let conflict = reading.conflicts.first else { return nil }
        var facts = conflict.facts
        facts["field"] = conflict.field.map { .text($0.rawValue) }
        return StaleSign(severity: .medium, facts: facts, evidence: conflict.evidence)
    }
}
