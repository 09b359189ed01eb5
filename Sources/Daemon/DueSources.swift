import Fetching
import FoundationEssentials
import Model

/// When each source is to be asked, from what is remembered of it: a pure function.
struct DueSources {
    /// What is late by less is only late.
    static let grace: TimeInterval = 300

    /// When the source is due; one that was never asked is due at once.
    ///
    /// - Parameter started: when the daemon began to watch: what was overdue then is spread from there on, so that a kill
    ///   and a restart ask nothing twice within its floor (OPERATIONS F12).
    static func moment(_ source: Source, _ state: SourceState?, started: Date) -> Date {
        guard let state, let asked = state.lastRequest else { return started }
        let due = max(state.nextDue ?? started, asked.addingTimeInterval(PollingPlan.floor))
        guard due < started.addingTimeInterval(-grace) else { return due }
        return SourcePhase.caughtUp(source.id, now: started)
    }
}
