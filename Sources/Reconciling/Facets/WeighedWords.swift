/// A row of a facet's table: words that speak for a code, and how loudly.
struct WeighedWords: Sendable {
    let code: String
    /// 4 names it outright, 2 is usual for it, 1 hints; below nought it speaks against.
    let weight: Double
    let phrases: [String]
    /// Whether it names the thing only where it heads a title, and is a mention elsewhere.
    let isForTitles: Bool
    /// The one language that it is a word of in this sense; nil where any text may use it.
    let language: String?

    init(_ code: String, _ weight: Double, _ phrases: [String], isForTitles: Bool = false, language: String? = nil) {
        self.language = language
        self.isForTitles = isForTitles
        self.code = code
        self.weight = weight
        self.phrases = phrases
    }
}
