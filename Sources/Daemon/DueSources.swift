import FoundationEssentials
import Model

/// When each source is to be asked, from what is remembered of it: a pure function.
struct DueSources {
    /// No source is asked more often, whatever it says (OPERATIONS F10).
    static let floor: TimeInterval = 3_600
    /// What is overdue after a start, a sleep or a clock's jump is spread over so long (F12).
    static let spread: TimeInterval = 1_800
    /// What is late by less is only late.
    static let grace: TimeInterval = 300

    /// When the source is due; one that was never asked is due at once.
    ///
    /// - Parameter started: when the daemon began to watch: from then on the overdue are spread.
    static func moment(_ source: Source, _ state: SourceState?, started: Date) -> Date {
        guard let state, let asked = state.lastRequest else { return started }
        let due = max(state.nextDue ?? started, asked.addingTimeInterval(floor))
        guard due < started.addingTimeInterval(-grace) else { return due }
        return started.addingTimeInterval(spread * share(of: source.id))
    }

    /// The same number in 0..<1 for a source at every start.
    private static func share(of id: Identifier<Source>) -> Double {
        let hash = id.rawValue.utf8.reduce(UInt64(14_695_981_039_346_656_037)) {
            ($0 ^ UInt64($1)) &* 1_099_511_628_211
        }
        return Double((hash >> 11) % 10_000) / 10_000
    }
}
