import Fetching
import FoundationEssentials
import Model
import Storage

/// What the daemon has before it: which source is due when, by a calendar that may leap.
struct Agenda: Sendable {
    /// The configuration's own array: a dictionary of sources would be a second copy of a hundred thousand.
    private let sources: [Source]
    private let places: [Identifier<Source>: Int]
    private var schedule = PollingSchedule()
    private var leap: ClockLeap
    /// When the schedule was laid out; what was overdue then was spread.
    private var anchor: Date

    /// - Parameter times: what is remembered of the sources.
    init(
        _ sources: [Source], _ times: [Identifier<Source>: PollingTimes], at reading: ClockReading, speed: Double = 1
    ) {
        self.sources = sources
        places = Dictionary(
            sources.indices.lazy.map { (sources[$0].id, $0) }, uniquingKeysWith: { first, _ in first })
        anchor = reading.calendar
        leap = ClockLeap(reading, speed: speed)
        layOut(Array(places.keys), times)
    }

    /// When the next source is due.
    var next: Date? { schedule.next }

    /// How far the calendar leapt since the last look, in seconds; what was laid out before is then worth nothing.
    mutating func leapt(_ reading: ClockReading) -> TimeInterval? { leap.look(reading) }

    /// Gives sources their places, by what is remembered of them.
    mutating func layOut(_ ids: [Identifier<Source>], _ times: [Identifier<Source>: PollingTimes]) {
        for id in ids { schedule.set(id, due: DueSources.moment(id, times[id], anchor: anchor)) }
    }

    /// Takes out the sources that are due at `moment` or before.
    mutating func take(dueBy moment: Date) -> [Source] {
        schedule.take(dueBy: moment).compactMap { places[$0] }.map { sources[$0] }
    }
}
