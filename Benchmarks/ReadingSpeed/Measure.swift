import Glibc

/// How fast something is on one core: the median of several rounds, so that one disturbed by others does not count.
struct Measure {
    static let rounds = 9
    static let roundLength = Duration.milliseconds(250)

    let name: String
    let document: String
    /// Microseconds for one document.
    let microseconds: Double

    init(_ name: String, _ document: String, _ body: () -> Void) {
        self.name = name
        self.document = document
        body()
        let times = (0..<Self.rounds).map { _ in Self.round(body) }.sorted()
        microseconds = times[times.count / 2]
    }

    private static func round(_ body: () -> Void) -> Double {
        let clock = ContinuousClock()
        let start = clock.now
        var count = 0
        while clock.now - start < roundLength {
            body()
            count += 1
        }
        return (clock.now - start) / .microseconds(1) / Double(count)
    }

    /// A line for `.ci/bench-read`: document, name, microseconds.
    var line: String { "\(document)\t\(name)\t\(microseconds)" }

    /// The most memory that the process had so far, in kB.
    static var peakMemory: Int {
        var usage = rusage()
        getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
        return usage.ru_maxrss
    }
}
