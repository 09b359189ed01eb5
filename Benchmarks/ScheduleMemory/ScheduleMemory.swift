import Fetching
import FoundationEssentials
import Measuring
import Model

/// What so many scheduled sources hold of the machine's memory while none of them is due: the sources as they are
/// configured, and the daemon's schedule of them.
///
///     ScheduleMemory [SOURCES]
@main struct ScheduleMemory {
    static func main() {
        let count = CommandLine.arguments.dropFirst().first.flatMap { Int($0) } ?? 100_000
        let start = Date(timeIntervalSince1970: 1_796_025_600)
        let empty = ResidentMemory.now
        let sources = (0..<count).map(source)
        let configured = ResidentMemory.now
        var schedule = PollingSchedule()
        for source in sources {
            schedule.set(source.id, due: start + SourcePhase.of(source.id) * PollingPlan.pageInterval)
        }
        let scheduled = ResidentMemory.now
        var asked = 0
        let time = ContinuousClock().measure { asked = turns(of: &schedule, in: 1_440, from: start) }
        let all = withExtendedLifetime(sources) { ResidentMemory.now }
        var table = Table([
            "sources", "configured MB", "schedule MB", "process MB", "asked in a day", "seconds for that",
        ])
        table.add([
            "\(count)", megabytes(configured - empty), megabytes(scheduled - configured), megabytes(all),
            "\(asked)", (time / .seconds(1)).written(2),
        ])
        print(table.text)
    }

    /// Looks once a minute, and gives each source that is due its next turn.
    private static func turns(of schedule: inout PollingSchedule, in minutes: Int, from start: Date) -> Int {
        var asked = 0
        for minute in 1...minutes {
            let now = start + TimeInterval(minute * 60)
            for id in schedule.take(dueBy: now) {
                asked += 1
                schedule.set(id, due: now + PollingPlan.pageInterval)
            }
        }
        return asked
    }

    private static func megabytes(_ bytes: Int) -> String { (Double(bytes) / 1e6).written(1) }

    /// One of five hundred promoters' sources, with all that sources.yml usually says.
    private static func source(_ number: Int) -> Source {
        Source(
            id: Identifier("promoter-\(number % 500)/source-\(number)"),
            promoter: Identifier("promoter-\(number % 500)"),
            url: "https://www.promoter-\(number % 500).example/erbjudanden/sida-\(number)", every: .seconds(86_400))
    }
}
