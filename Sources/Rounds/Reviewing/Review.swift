import FoundationEssentials
import Model
import Reconciling

/// What follows from a person's word: pure values in and out.
struct Review {
    let verdict: Decision.Verdict
    let person: String
    let reason: String?
    let until: Date?
    let now: Date
    var entries: [Identifier<Offering>: Offering] = [:]
    private(set) var decisions: [Decision] = []
    private(set) var changes: [Change] = []
    private(set) var findings: [Finding] = []

    init(verdict: Decision.Verdict, person: String, reason: String?, until: Date?, now: Date) {
        self.verdict = verdict
        self.person = person
        self.reason = reason
        self.until = until
        self.now = now
    }

    mutating func decide(_ change: Change) {
        var decided = change
        switch verdict {
        case .accept:
            decided.state = .accepted
            accept(change)
        case .reject:
            decided.state = .rejected
            reject(change)
        case .snooze: decided.state = .snoozed
        }
        if verdict != .snooze { decided.closed = now }
        changes.append(decided)
        note(.change(change.id), basis: nil)
    }

    mutating func decide(_ finding: Finding) {
        var decided = finding
        switch verdict {
        case .accept, .reject:
            decided.state = .closed
            decided.closed = now
            follow(finding)
        case .snooze:
            decided.state = .snoozed
            decided.snoozedUntil = until
        }
        findings.append(decided)
        note(.finding(finding.id), basis: finding.basis)
    }

    private mutating func note(_ subject: Decision.Subject, basis: String?) {
        decisions.append(
            Decision(
                subject: subject, verdict: verdict, by: person, at: now, reason: reason, until: until, basis: basis))
    }

    /// The observed value becomes the agreed one; a new entry becomes the region's own.
    private mutating func accept(_ change: Change) {
        guard var entry = entries[change.offering] else { return }
        for difference in change.fields where difference.field != .description {
            entry.agreed[difference.field] = difference.after.map { Offering.Agreed($0, by: person, at: now) }
        }
        if change.type == .added || change.type == .returned { entry.review = .accepted }
        entry.assured = now
        entries[entry.id] = entry
    }

    /// What was agreed before stays: for a field the value before the change, for a new entry that it is none.
    private mutating func reject(_ change: Change) {
        guard var entry = entries[change.offering] else { return }
        for difference in change.fields where difference.field != .description && entry.agreed[difference.field] == nil
        {
            entry.agreed[difference.field] = difference.before.map { Offering.Agreed($0, by: person, at: now) }
        }
        switch change.type {
        case .added: entry.review = .rejected
        case .removed: entry.status = .active
        default: break
        }
        entries[entry.id] = entry
    }

    /// What follows from a verdict on a finding besides its closing.
    private mutating func follow(_ finding: Finding) {
        for id in finding.offerings {
            guard var entry = entries[id] else { continue }
            switch (finding.reason, verdict) {
            case (.catalogueDiffers, .accept):
                if let field = finding.field, let observed = finding.facts["observed"] {
                    entry.agreed[field] = Offering.Agreed(observed, by: person, at: now)
                }
            case (.neverAssured, .accept), (.reviewDue, .accept): entry.assured = now
            case (.deletionGuard, .accept): entry.status = .inactive
            case (.deletionGuard, .reject):
                for index in entry.sightings.indices { entry.sightings[index].misses = 0 }
            default: break
            }
            entries[id] = entry
        }
    }
}
