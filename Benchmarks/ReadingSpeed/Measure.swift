import Glibc

/// How much time of the processor something takes: the median of several rounds. What others do meanwhile hardly counts.
struct Measure {
    static let rounds = 9
    /// Microseconds.
    static let roundLength = 250_000.0

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
        let start = clock()
        var count = 0
        while Double(clock() - start) < roundLength {
            body()
            count += 1
        }
        return Double(clock() - start) / Double(count)
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
