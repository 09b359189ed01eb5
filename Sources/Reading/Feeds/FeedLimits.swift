/// How much of a feed is read.
enum FeedLimits {
    /// Entries; what follows is reported as cut.
    static let entries = 5_000
    /// Categories of one entry.
    static let categories = 50
    /// How deep below the root an entry is looked for.
    static let entryDepth = 4
}
