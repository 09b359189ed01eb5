/// One kind of evidence about two rows. A new kind is a file here and a line in ``Comparisons/list``.
protocol Comparison: Sendable {
    /// As it stands among a match's features.
    var name: String { get }
    /// Whether it compares one column with its like, and not the rows as a whole.
    var comparesColumn: Bool { get }
    /// From the least alike to the most; the first begins at 0.
    var levels: [SimilarityLevel] { get }

    /// How alike the rows of each pair are, 0…2; nil where one of them says nothing about it. From 1 on the two are equal, and the
    /// more above it, the rarer what they share.
    func similarities(of pairs: [CandidatePair]) -> [Float?]
}

/// A step of similarity, with what is expected of it before any data are seen.
struct SimilarityLevel: Sendable {
    /// The least similarity that belongs here.
    let from: Float
    /// How large a share of matching pairs, and of the likeliest not matching ones, falls here. Rough figures that hold for names,
    /// titles and numbers alike; data overrule them where there are enough.
    let matching: Double
    let differing: Double
}

extension Comparison {
    /// The level of a similarity, counted from 1; 0 is "says nothing".
    func level(of similarity: Float?) -> UInt8 {
        guard let similarity else { return 0 }
        return UInt8(levels.lastIndex { $0.from <= similarity }.map { $0 + 1 } ?? 1)
    }
}
