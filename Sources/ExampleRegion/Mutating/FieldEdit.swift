/// A typed field with another value, and words that state it in the manner of the old ones.
struct FieldEdit: Hashable, Sendable {
    let name: String
    let old: String
    let new: String

    /// `{price=520|520 kronor}` as the world files write it.
    private static func mark(_ name: String, _ value: TruthValue, _ words: String) -> String {
        "{\(name)=\(value.text)|\(words)}"
    }

    private init(_ name: String, from old: (TruthValue, String), to new: (TruthValue, String)) {
        self.name = name
        (self.old, self.new) = (Self.mark(name, old.0, old.1), Self.mark(name, new.0, new.1))
    }

    /// A line's value with the edit in it; nil where the line does not state the field.
    func applied(to line: WorldBlock.Line) -> String? {
        line.value.contains(old) ? line.value.replacing(old, with: new, maxReplacements: 1) : nil
    }

    // MARK: Numbers

    /// What a number in words may be multiplied with to give its value: itself, years in months, thousands, millions.
    private static let scales = [1.0, 12, 1_000, 1_000_000]
    private static let shares = ["rate", "rate_max", "own_share_min", "cover_pct"]

    /// - Parameter factor: how many times the old value the new one is, about.
    /// - Returns: nil where the words do not state the number in digits.
    init?(name: String, value: TruthValue, words: String, factor: Double) {
        guard case .number(let number) = value, let digits = Self.digits(in: words), number > 0 else { return nil }
        let stated = digits.value
        guard let scale = Self.scales.first(where: { abs(stated * $0 - number) < 1e-6 * number }) else { return nil }
        let moved = Self.rounded(stated * factor)
        guard moved != stated, !(Self.shares.contains(name) && moved > 95) else { return nil }
        var text = words
        text.replaceSubrange(digits.range, with: Self.written(moved))
        self.init(name, from: (value, words), to: (.number(moved * scale), text))
    }

    /// The only number of the words: `1 200 000`, `6,25`.
    private static func digits(in words: String) -> (range: Range<String.Index>, value: Double)? {
        guard let first = words.firstIndex(where: \.isWholeNumber),
            let last = words.lastIndex(where: \.isWholeNumber)
        else { return nil }
        let range = first..<words.index(after: last)
        let text = words[range].filter { $0 != " " }
        guard text.allSatisfy({ $0.isWholeNumber || $0 == "," }), text.filter({ $0 == "," }).count <= 1 else {
            return nil
        }
        return Double(text.map { $0 == "," ? "." : String($0) }.joined()).map { (range, $0) }
    }

    /// Two digits that count, as people set figures.
    private static func rounded(_ number: Double) -> Double {
        var unit = 1.0
        while number / unit >= 100 { unit *= 10 }
        return max(1, (number / unit).rounded()) * unit
    }

    /// Thousands apart, as Swedish texts write them.
    private static func written(_ number: Double) -> String {
        let digits = Array(String(Int(number)))
        return digits.enumerated().map { index, digit in
            index > 0 && (digits.count - index) % 3 == 0 ? " \(digit)" : "\(digit)"
        }.joined()
    }

    // MARK: Days

    static let dayFields = ["deadline", "date"]

    /// - Returns: nil where the words do not have the day with its month and year.
    init?(name: String, value: TruthValue, words: String, day: Day) {
        guard let old = Day(value.text), words.contains(old.swedish), old != day else { return nil }
        let text = words.replacing(old.swedish, with: day.swedish)
        self.init(name, from: (value, words), to: (.text(day.iso), text))
    }

    /// Whether the words of a day tell its year, so that nobody has to guess it.
    static func isWhole(_ value: TruthValue, _ words: String) -> Bool {
        Day(value.text).map { words.contains($0.swedish) } ?? false
    }
}
