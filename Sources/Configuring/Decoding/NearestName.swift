/// What somebody may have meant who wrote a name that is not in a list.
enum NearestName {
    /// - Returns: the nearest of `names`, where it is near enough to be a slip of the finger: a third of its letters,
    ///   two at least for names of four letters and more.
    static func of(_ text: String, among names: [String]) -> String? {
        let given = plain(text)
        let nearest = names.map { (name: $0, distance: distance(given, plain($0))) }.min { $0.distance < $1.distance }
        guard let nearest, nearest.distance <= allowance(for: nearest.name) else { return nil }
        return nearest.name
    }

    private static func allowance(for name: String) -> Int {
        name.utf8.count < 4 ? 1 : max(2, name.utf8.count / 3)
    }

    /// Capitals, hyphens and spaces are the commonest slips, and cost nothing.
    private static func plain(_ name: String) -> [Unicode.Scalar] {
        name.prefix(64).lowercased().unicodeScalars.map { $0 == "-" || $0 == " " ? "_" : $0 }
    }

    /// Damerau–Levenshtein in the form of optimal string alignment: insert, delete, replace, swap two neighbours.
    static func distance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
        var beforePrevious: [Int] = []
        var previous = Array(0...right.count)
        for row in 0..<left.count {
            var current = [row + 1]
            for column in 0..<right.count {
                let replaced = previous[column] + (left[row] == right[column] ? 0 : 1)
                var least = min(replaced, previous[column + 1] + 1, current[column] + 1)
                if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
                    least = min(least, beforePrevious[column - 1] + 1)
                }
                current.append(least)
            }
            (beforePrevious, previous) = (previous, current)
        }
        return previous[right.count]
    }
}
