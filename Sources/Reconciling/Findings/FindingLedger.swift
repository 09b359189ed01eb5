public import FoundationEssentials
public import Model

/// Holds what was found against what stood open: a finding is raised once, stays as long as its cause does, and closes
/// by itself when the cause goes away.
public struct FindingLedger: Sendable {
    /// Findings that opened, changed or closed, to be stored.
    public private(set) var changed: [Finding] = []
    public private(set) var opened: [Finding] = []
    public private(set) var closed: [Finding] = []

    /// - Parameters:
    ///   - found: all that holds now, each with ``Finding/opened`` set to `now`.
    ///   - current: what stood open or snoozed.
    ///   - dismissed: findings that a person rejected, with what the verdict was given on; they stay away until that
    ///     moves.
    public init(_ found: [Finding], current: [Finding], dismissed: [Identifier<Finding>: String], now: Date) {
        let standing = Dictionary(current.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        var seen: Set<Identifier<Finding>> = []
        for finding in found.sorted(by: { $0.id < $1.id }) where seen.insert(finding.id).inserted {
            if let known = standing[finding.id] {
                keep(finding, known, now: now)
            } else if dismissed[finding.id] != finding.basis {
                opened.append(finding)
                changed.append(finding)
            }
        }
        for finding in current where !seen.contains(finding.id) {
            var gone = finding
            gone.state = .closed
            gone.closed = now
            gone.snoozedUntil = nil
            closed.append(gone)
            changed.append(gone)
        }
    }

    private mutating func keep(_ finding: Finding, _ known: Finding, now: Date) {
        var kept = finding
        kept.opened = known.opened
        kept.state = known.state
        kept.snoozedUntil = known.snoozedUntil
        if known.state == .snoozed, let until = known.snoozedUntil, until <= now {
            kept.state = .open
            kept.snoozedUntil = nil
            opened.append(kept)
        }
        if kept != known { changed.append(kept) }
    }
}
