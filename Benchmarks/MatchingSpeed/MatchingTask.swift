import FoundationEssentials

/// Two tables of offerings and the pairs that are the same: the catalogue, and what somebody else keeps of it.
struct MatchingTask {
    /// So many of a hundred offerings stand in the one table only; as many in the other only.
    static let alone = 15
    static let seed: UInt64 = 20_260_101

    let folder: String
    let count: Int
    private(set) var truth: Set<FoundPairs.Pair> = []

    var first: String { "\(folder)/\(count)-a.csv" }
    var second: String { "\(folder)/\(count)-b.csv" }

    /// Makes the tables and writes them as CSV.
    ///
    /// - Parameter count: the offerings of each table.
    init(count: Int, folder: String) throws {
        (self.count, self.folder) = (count, folder)
        var lottery = Lottery(seed: Self.seed &+ UInt64(count))
        let alone = count * Self.alone / 100
        var region = Region(offerings: count + alone, &lottery)
        var names = Array(0..<(count + alone))
        lottery.shuffle(&names)
        var rows: (a: [[String]], b: [[String]]) = ([], [])
        for number in names.indices {
            let offering = region.offering(&lottery)
            let pair = FoundPairs.Pair(a: "a\(number)", b: "b\(names[number])")
            if number < count { rows.a.append(offering.row(id: pair.a)) }
            if number >= alone { rows.b.append(offering.rewritten(&lottery).row(id: pair.b)) }
            if number >= alone, number < count { truth.insert(pair) }
        }
        lottery.shuffle(&rows.b)
        try Self.write(rows.a, to: first)
        try Self.write(rows.b, to: second)
    }

    private static func write(_ rows: [[String]], to path: String) throws {
        let lines = ([Offering.header] + rows).map { row in
            row.map { "\"" + $0.replacing("\"", with: "\"\"") + "\"" }.joined(separator: ",") + "\n"
        }
        try Data(lines.joined().utf8).write(to: URL(filePath: path))
    }
}
