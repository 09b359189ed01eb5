import Fetching
import FoundationEssentials
import Model
import Reporting

/// The sources as a person reads them: one a line, what went wrong at its end.
struct SourceTable {
    private let now: Date
    private(set) var table = TextTable(
        header: ["SOURCE", "HEALTH", "READ", "CHANGED", "NEXT", "EVERY", "OFFERINGS", "SAVED", ""],
        rightAligned: [6, 7])

    init(now: Date) {
        self.now = now
    }

    /// - Parameter state: nil where it was never asked.
    mutating func add(_ source: Source, _ state: SourceState?, savedBytes: Int) {
        table.add([
            source.id.rawValue, state?.health.rawValue ?? "-", ago(state?.lastSuccess), ago(state?.lastChange),
            source.enabled ? next(state?.nextDue) : "off",
            DurationLabel.distance(seconds: Double(Self.interval(of: source))),
            state.map { "\($0.observationCount)" } ?? "-", savedBytes > 0 ? ByteText.text(savedBytes) : "-",
            remark(state),
        ])
    }

    var lines: [String] { table.lines }

    /// Seconds between two readings: what sources.yml says, else what its kind is read at.
    static func interval(of source: Source) -> Int {
        if let every = source.every { return Int(every.components.seconds) }
        return Int(source.kind == .feed ? PollingPlan.feedInterval : PollingPlan.pageInterval)
    }

    private func ago(_ moment: Date?) -> String {
        guard let moment else { return "never" }
        let distance = DurationLabel.distance(seconds: now.timeIntervalSince(moment))
        return distance == "now" ? distance : distance + " ago"
    }

    private func next(_ moment: Date?) -> String {
        guard let moment, moment > now else { return "due" }
        return "in " + DurationLabel.distance(seconds: max(60, moment.timeIntervalSince(now)))
    }

    private func remark(_ state: SourceState?) -> String {
        guard let state else { return "" }
        var remarks: [String] = []
        if let failure = state.failure { remarks.append(failure) }
        if state.failures > 1 { remarks.append("\(state.failures) times in a row") }
        if let movedTo = state.movedTo { remarks.append("moved to \(movedTo)") }
        return remarks.joined(separator: "; ")
    }
}
