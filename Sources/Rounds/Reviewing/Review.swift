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
        case .accept, .catalogueWrong:
            decided.state = .accepted
            accept(change)
        case .reject, .sourceWrong, .bothWrong:
            decided.state = .rejected
            reject(change)
        case .bothRight:
            decided.state = .noted
            keepAgreed(change)
        case .unsure: decided.state = .noted
        case .snooze: decided.state = .snoozed
        case .edit: return
        }
        if verdict != .snooze { decided.closed = now }
        changes.append(decided)
        note(.change(change.id), of: [change.offering], field: change.fields.first?.field)
        if [.sourceWrong, .bothWrong, .bothRight].contains(verdict) { settleConflicts(after: change) }
    }

    mutating func decide(_ finding: Finding) {
        var decided = finding
        switch verdict {
        case .snooze:
            decided.state = .snoozed
            decided.snoozedUntil = until
        case .edit: return
        default:
            decided.state = .closed
            decided.closed = now
            follow(finding)
        }
        findings.append(decided)
        note(.finding(finding.id), basis: finding.basis, of: finding.offerings, field: finding.field)
    }

    private mutating func note(
        _ subject: Decision.Subject, basis: String? = nil, of offerings: [Identifier<Offering>], field: FieldName?
    ) {
        decisions.append(
            Decision(
                subject: subject, verdict: verdict, by: person, at: now, reason: reason, until: until, basis: basis,
                offerings: offerings, field: field))
    }

    /// What was said of a change holds for the conflict that stays behind it: nobody is asked twice.
    private mutating func settleConflicts(after change: Change) {
        guard let entry = entries[change.offering] else { return }
        let fields = Set(change.fields.map(\.field))
        for conflict in catalogueConflicts([entry], openChanges: [], now: now)
        where conflict.field.map(fields.contains) ?? false {
            let conflict = conflict.identified
            note(.finding(conflict.id), basis: conflict.basis, of: conflict.offerings, field: conflict.field)
        }
    }

    /// The observed value becomes the agreed one; a new entry becomes the region's own.
    private mutating func accept(_ change: Change) {
        guard var entry = entries[change.offering] else { return }
        for difference in change.fields where difference.field != .description {
            entry.agreed[difference.field] = difference.after.map { Offering.Agreed($0, by: person, at: now) }
        }
        switch change.type {
        case .added, .returned: entry.review = .accepted
        case .removed: entry.status = .inactive
        default: break
        }
        entry.assured = now
        entries[entry.id] = entry
    }

    /// What was agreed before stays: for a field the value before the change, for a new entry that it is none.
    private mutating func reject(_ change: Change) {
        keepAgreed(change)
        guard var entry = entries[change.offering] else { return }
        switch change.type {
        case .added: entry.review = .rejected
        case .removed: entry.status = .active
        default: break
        }
        entries[entry.id] = entry
    }

    private mutating func keepAgreed(_ change: Change) {
        for difference in change.fields where difference.field != .description {
            guard entries[change.offering]?.agreed[difference.field] == nil else { continue }
            entries[change.offering]?.agreed[difference.field] =
                difference.before.map { Offering.Agreed($0, by: person, at: now) }
        }
    }

    /// What follows from a verdict on a finding besides its closing.
    private mutating func follow(_ finding: Finding) {
        for id in finding.offerings {
            guard var entry = entries[id] else { continue }
            switch (finding.reason, verdict) {
            case (.catalogueDiffers, .accept), (.catalogueDiffers, .catalogueWrong):
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
