import FoundationEssentials

/// The pairs that a program found, and how many of them are right.
struct FoundPairs {
    struct Pair: Hashable {
        let a: String
        let b: String
    }

    let precision: Double
    let recall: Double

    /// - Parameter path: lines of two ids with a tabulator between them.
    init(at path: String, truth: Set<Pair>) throws {
        let lines = try String(decoding: Data(contentsOf: URL(filePath: path)), as: UTF8.self).split(separator: "\n")
        let pairs = Set(
            lines.map { line in
                let ids = line.split(separator: "\t", omittingEmptySubsequences: false)
                return Pair(a: String(ids[0]), b: String(ids.count > 1 ? ids[1] : ""))
            })
        let right = Double(pairs.intersection(truth).count)
        precision = pairs.isEmpty ? 0 : right / Double(pairs.count)
        recall = truth.isEmpty ? 0 : right / Double(truth.count)
    }

    /// The harmonic mean of the two.
    var f1: Double { precision + recall > 0 ? 2 * precision * recall / (precision + recall) : 0 }
}
