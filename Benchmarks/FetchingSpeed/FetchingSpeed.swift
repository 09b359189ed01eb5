import Glibc
import Measuring

/// Fetches pages from nginx on loopback, cold and then all unchanged, beside curl with the same list in the same run.
///
///     FetchingSpeed [PAGES [RUNS]]
///
/// Each run is a process of its own; the table shows the run with the median time on the processor.
@main struct FetchingSpeed {
    static let inParallel = 64
    static let pageBytes = 30_000
    /// What our engine may cost, as a share of curl's time on the processor.
    static let goal = 1.3

    static func main() async throws {
        let arguments = CommandLine.arguments
        if arguments.count > 2, let course = Course(rawValue: arguments[1]) {
            return try await Fetches(arguments.dropFirst(2)).run(course)
        }
        let pages = arguments.count > 1 ? Int(arguments[1]) ?? 10_000 : 10_000
        let runs = max(1, arguments.count > 2 ? Int(arguments[2]) ?? 7 : 7)
        let site = try LocalSite(pages: pages, bytes: pageBytes)
        defer { site.stop() }
        try compare(on: site, pages: pages, runs: runs)
    }

    private static func compare(on site: LocalSite, pages: Int, runs: Int) throws {
        let own = CommandLine.arguments[0]
        let facts = ["\(site.port)", "\(pages)", site.entityTag, site.lastModified]
        var measured: [Course: [MeasuredRun]] = [:]
        for run in 0...runs {
            // In turn, so that the machine's moods strike all alike; the first time warms up.
            for course in Course.allCases {
                let command = course.curlList.map { site.curl($0) } ?? [own, course.rawValue] + facts
                let result = try MeasuredRun(of: command)
                if run > 0 { measured[course, default: []].append(result) }
            }
        }
        print("\(pages) pages of \(pageBytes) bytes, \(inParallel) at once, the median of \(runs) runs:\n")
        var table = Table(["what", "pages/s", "CPU s", "of curl's", "peak MB"])
        for course in Course.allCases {
            guard let median = measured[course]?.median, let curl = measured[course.rival]?.median else { continue }
            table.add([
                course.title, (Double(pages) / median.seconds).written(0), median.processor.written(2),
                (median.processor / curl.processor).written(2), (Double(median.peak) / 1e6).written(1),
            ])
        }
        print(table.text)
        print("\nThe goal is \(goal) of curl's time on the processor for the transfer alone.")
    }
}
