/// What similarity is worth before any data are seen, in bits: log₂ of how much more often matching pairs are that alike than the
/// likeliest ones that do not match. For collections too small to learn from; ``Matcher`` starts from the same figures.
///
/// | similarity | words of a title | of a longer text |
/// | --- | --- | --- |
/// | none | −4.3 | −4.9 |
/// | 0.3 | −2 | −0.8 |
/// | 0.5 | −0.7 | +1.8 |
/// | 0.75 | +1.9 | +4 |
/// | 0.9 | +3.5 | +5.2 |
/// | the same | +3.7 | +5.2 |
public enum ExpectedWeights {
    /// Of ``TextCollection/titleSimilarity(_:_:)``.
    public static func ofTitles(similarity: Double) -> Double { weight(Float(similarity), TextComparison.levels) }

    /// Of ``TextCollection/textSimilarity(_:_:)``.
    public static func ofTexts(similarity: Double) -> Double { weight(Float(similarity), WordsComparison.levels) }

    private static func weight(_ similarity: Float, _ levels: [SimilarityLevel]) -> Double {
        let level = levels.last { $0.from <= similarity } ?? levels[0]
        let (matching, differing) = levels.reduce(into: (0.0, 0.0)) {
            $0.0 += $1.matching
            $0.1 += $1.differing
        }
        return Bits.of(level.matching / matching / (level.differing / differing))
    }
}
