/// How alike two titles are, apart from capitals, spaces and punctuation.
enum Likeness {
    /// From here on two titles are one, small slips aside.
    static let enough = 0.8

    /// 1 for equal titles, 0 for such as share no two letters in a row (Dice over pairs of letters).
    static func of(_ left: String, _ right: String) -> Double {
        let (one, other) = (plain(left), plain(right))
        if one == other { return 1 }
        var pairs = Self.pairs(of: one)
        let (count, otherPairs) = (pairs.values.reduce(0, +), Self.pairs(of: other))
        let shared = otherPairs.reduce(0) { sum, pair in
            let common = min(pairs[pair.key] ?? 0, pair.value)
            pairs[pair.key]? -= common
            return sum + common
        }
        let total = count + otherPairs.values.reduce(0, +)
        return total == 0 ? 0 : 2 * Double(shared) / Double(total)
    }

    static func plain(_ text: String) -> String {
        text.lowercased().split { !$0.isLetter && !$0.isNumber }.joined(separator: " ")
    }

    private static func pairs(of text: String) -> [String: Int] {
        let letters = Array(text)
        return zip(letters, letters.dropFirst()).reduce(into: [:]) { $0["\($1.0)\($1.1)", default: 0] += 1 }
    }
}
