/// A row of a facet's table: words that speak for a code, and how loudly.
struct WeighedWords: Sendable {
    let code: String
    /// 4 names it outright, 2 is usual for it, 1 hints; below nought it speaks against.
    let weight: Double
    let phrases: [String]

    init(_ code: String, _ weight: Double, _ phrases: [String]) {
        self.code = code
        self.weight = weight
        self.phrases = phrases
    }
}
