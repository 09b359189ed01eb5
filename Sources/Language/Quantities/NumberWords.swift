/// Numbers written as words, Swedish and English: data and how they are put together.
enum NumberWords {
    private static let small: [String: Int] = [
        "noll": 0, "en": 1, "ett": 1, "två": 2, "tvenne": 2, "tre": 3, "fyra": 4, "fem": 5, "sex": 6, "sju": 7,
        "åtta": 8, "nio": 9,
        "tio": 10, "elva": 11, "tolv": 12, "tretton": 13, "fjorton": 14, "femton": 15, "sexton": 16, "sjutton": 17,
        "arton": 18, "nitton": 19, "tjugo": 20, "trettio": 30, "fyrtio": 40, "femtio": 50, "sextio": 60, "sjuttio": 70,
        "åttio": 80, "nittio": 90,
        "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
        "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16, "seventeen": 17,
        "eighteen": 18, "nineteen": 19, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60,
        "seventy": 70,
        "eighty": 80, "ninety": 90,
    ]
    private static let large: [String: Int] = ["hundra": 100, "hundred": 100, "tusen": 1_000, "thousand": 1_000]

    /// The words that a number may begin with, but for compounds.
    static let all = Set(small.keys).union(large.keys).union(["a", "an"])

    /// The value of one word, also of a Swedish compound: "tjugofem", "tvåhundrafemtio".
    static func value(of word: String) -> Int? {
        if let value = small[word] ?? large[word] { return value }
        guard word.utf8.count > 5, word.utf8.count < 40 else { return nil }
        return compound(word)
    }

    /// The parts by their first byte, the longest first: most words are seen to be no number at once.
    private static let byInitial: [UInt8: [(key: String, value: Int)]] = {
        let parts = (Array(small) + Array(large)).sorted { $0.key.utf8.count > $1.key.utf8.count }
        return Dictionary(grouping: parts) { $0.key.utf8.first ?? 0 }
    }()

    private static func compound(_ word: String) -> Int? {
        var sum = Sum()
        var rest = word[...]
        while !rest.isEmpty {
            guard let initial = rest.utf8.first,
                let (part, value) = byInitial[initial]?.first(where: { rest.hasPrefix($0.key) })
            else { return nil }
            guard sum.add(value) else { return nil }
            rest = rest.dropFirst(part.count)
        }
        return sum.total
    }

    /// Puts parts together: "två" "hundra" "femtio".
    struct Sum {
        private var thousands = 0
        private var current = 0
        private var isEmpty = true

        var total: Int { thousands + current }

        /// - Returns: false where the part cannot follow those before: "fem fem".
        mutating func add(_ value: Int) -> Bool {
            defer { isEmpty = false }
            switch value {
            case 1_000:
                guard thousands == 0 else { return false }
                thousands = max(1, current) * 1_000
                current = 0
            case 100:
                guard current < 10 else { return false }
                current = max(1, current) * 100
            case 101...: return false
            default:
                let tail = current % 100
                guard isEmpty || tail == 0 || (tail >= 20 && tail % 10 == 0 && (1...9).contains(value)) else {
                    return false
                }
                current += value
            }
            return true
        }
    }

    /// "en" and "a" count one only where the thing counted says so.
    static let articles: Set<String> = ["en", "ett", "a", "an", "one"]
    static let halves: Set<String> = ["halv", "halvt", "half"]
}
