/// A place that a text names.
public struct PlaceMention: Hashable, Sendable {
    public let place: Place
    /// The words: "Västerbottens län", "Umeå kommun", "Umeå".
    public let tokens: Range<Int>
    /// Whether the text says what it is ("län", "kommun", "County") or asks for all of it ("hela landet").
    public let isExplicit: Bool
}
