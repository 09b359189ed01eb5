import Fetching
import FoundationEssentials
import Measuring
import Model

/// What so many scheduled sources hold of the machine's memory while none of them is due: the sources as they are
/// configured, by id, and the daemon's schedule.
///
///     ScheduleMemory [SOURCES]
@main struct ScheduleMemory {
    static func main() {
        let count = CommandLine.arguments.dropFirst().first.flatMap { Int($0) } ?? 100_000
        let before = ResidentMemory.now
        let start = Date(timeIntervalSince1970: 1_796_025_600)
        var sources: [Identifier<Source>: Source] = [:]
        var schedule = PollingSchedule()
        for number in 0..<count {
            let source = source(number)
            sources[source.id] = source
            schedule.set(source.id, due: start + SourcePhase.of(source.id) * PollingPlan.pageInterval)
        }
        let full = ResidentMemory.now
        var asked = 0
        let time = ContinuousClock().measure {
            for minute in 1...1_440 {
                // A day of looking, with each source set to its next turn.
                for id in schedule.take(dueBy: start + TimeInterval(minute * 60)) {
                    asked += sources[id] == nil ? 0 : 1
                    schedule.set(id, due: start + TimeInterval(minute * 60) + PollingPlan.pageInterval)
                }
            }
        }
        var table = Table(["sources", "resident MB", "of them for the sources", "asked in a day", "seconds for that"])
        let after = ResidentMemory.now
        table.add([
            "\(schedule.count)", (Double(max(full, after)) / 1e6).written(1),
            (Double(max(full, after) - before) / 1e6).written(1), "\(asked)", (time / .seconds(1)).written(2),
        ])
        print(table.text)
    }

    /// One of five hundred promoters' sources, with all that sources.yml usually says.
    private static func source(_ number: Int) -> Source {
        Source(
            id: Identifier("promoter-\(number % 500)/source-\(number)"),
            promoter: Identifier("promoter-\(number % 500)"),
            url: "https://www.promoter-\(number % 500).example/erbjudanden/sida-\(number)", every: .seconds(86_400))
    }
}
