/// Says that a name is none, and which one was probably meant.
enum UnknownName {
    /// - Parameter list: the command that lists the names that there are.
    static func text(_ what: String, _ name: String, among known: [String], list: String) -> String {
        let nearest = known.map { (name: $0, distance: distance(name, $0)) }
            .min { ($0.distance, $0.name) < ($1.distance, $1.name) }
        let close = nearest.flatMap { $0.distance <= max(2, name.count / 4) ? $0.name : nil }
        let hint = close.map { "did you mean '\($0)'?" } ?? "samsyn \(list) lists them"
        return "there is no \(what) '\(name)'; \(hint)"
    }

    /// Letters to change, add or take away (Levenshtein).
    private static func distance(_ left: String, _ right: String) -> Int {
        let (left, right) = (Array(left.prefix(64)), Array(right.prefix(64)))
        var row = Array(0...right.count)
        for (index, letter) in left.enumerated() {
            var diagonal = row[0]
            row[0] = index + 1
            for (column, other) in right.enumerated() {
                let replaced = diagonal + (letter == other ? 0 : 1)
                diagonal = row[column + 1]
                row[column + 1] = min(replaced, diagonal + 1, row[column] + 1)
            }
        }
        return row[right.count]
    }
}
