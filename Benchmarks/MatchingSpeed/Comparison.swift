import Glibc
import Measuring

/// A program that takes two tables and a file to write pairs to.
struct Course {
    let name: String
    let command: [String]
}

/// Every program on every size, in one table.
struct Comparison {
    let courses: [Course]
    let sizes: [Int]
    let folder: String

    func run() throws {
        var table = Table([
            "what", "offerings", "seconds", "CPU s", "peak MB", "growth", "precision", "recall", "F1",
        ])
        var last: [String: (count: Int, seconds: Double)] = [:]
        for size in sizes {
            let task = try MatchingTask(count: size, folder: folder)
            for course in courses {
                let result = "\(folder)/\(size)-\(course.name).tsv"
                let run = try MeasuredRun(of: course.command + [task.first, task.second, result])
                let found = try FoundPairs(at: result, truth: task.truth)
                table.add([
                    course.name, "2 × \(size)", run.seconds.written(2), run.processor.written(2),
                    (Double(run.peak) / 1e6).written(0),
                    last[course.name].map { exponent(from: $0, to: (size, run.seconds)).written(2) } ?? "",
                    found.precision.written(3), found.recall.written(3), found.f1.written(3),
                ])
                last[course.name] = (size, run.seconds)
            }
        }
        print(table.text)
        print("\nGrowth: the exponent k of seconds ~ offerings^k, from the size before.")
    }

    private func exponent(from: (count: Int, seconds: Double), to: (count: Int, seconds: Double)) -> Double {
        log(to.seconds / from.seconds) / log(Double(to.count) / Double(from.count))
    }
}
