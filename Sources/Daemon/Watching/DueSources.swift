import Fetching
import FoundationEssentials
import Model
import Storage

/// When each source is to be asked, from what is remembered of it: a pure function.
enum DueSources {
    /// What is late by less is only late.
    static let grace: TimeInterval = 300

    /// When the source is due; one that was never asked is due at once.
    ///
    /// - Parameter anchor: when the daemon began to watch, its machine awoke or its clock was set: what was overdue then
    ///   is spread from there on, so that nothing comes all at once, and a kill and a restart ask nothing twice within
    ///   its floor (OPERATIONS F12).
    static func moment(_ source: Identifier<Source>, _ times: PollingTimes?, anchor: Date) -> Date {
        guard let times, let asked = times.asked else { return anchor }
        guard asked <= anchor.addingTimeInterval(grace) else {
            // Asked in what is the future now: the clock was set back, and nobody knows how long ago that was.
            return SourcePhase.caughtUp(source, now: anchor.addingTimeInterval(PollingPlan.floor))
        }
        let due = max(times.due ?? anchor, asked.addingTimeInterval(PollingPlan.floor))
        guard due < anchor.addingTimeInterval(-grace) else { return due }
        return SourcePhase.caughtUp(source, now: anchor)
    }
}
