/// The words of a whole column and how often each stands there, dampened by its logarithm so that one frequent word does not decide.
struct ColumnVocabulary {
    /// In ascending order of the words.
    private let counts: [(word: UInt32, count: Double)]
    private let length: Double

    init(_ column: EncodedTables.Column) {
        var counts: [(word: UInt32, count: Double)] = []
        for word in column.tokens.elements.sorted() {
            if counts.last?.word == word {
                counts[counts.count - 1].count += 1
            } else {
                counts.append((word, 1))
            }
        }
        self.counts = counts.map { ($0.word, 1 + Bits.of($0.count)) }
        length = self.counts.reduce(0) { $0 + $1.count * $1.count }.squareRoot()
    }

    /// The cosine of the two, 0…1.
    func likeness(to other: ColumnVocabulary) -> Double {
        var (i, j, both) = (0, 0, 0.0)
        while i < counts.count, j < other.counts.count {
            let (mine, theirs) = (counts[i], other.counts[j])
            if mine.word == theirs.word { both += mine.count * theirs.count }
            if mine.word <= theirs.word { i += 1 }
            if theirs.word <= mine.word { j += 1 }
        }
        return both > 0 ? both / (length * other.length) : 0
    }
}
