public import FoundationEssentials

/// What the follow-up tells of one month, as its last round left it: is the boundary between promoters getting clearer?
public struct MonthlyFigures: Hashable, Sendable, Codable {
    /// `2026-11`.
    public var month: String
    /// Entries that are offered.
    public var offerings: Int
    /// Pairs of offerings that overlap, by pair of promoters.
    public var overlaps: [PromoterPair]
    /// Pairs of offerings of two promoters that touch each other.
    public var related: Int
    /// Those of them whose boundary is told: by their pages, or by an agreement that holds.
    public var clear: Int
    /// The mean freshness of what is offered, 0…1; nil where nothing is.
    public var freshness: Double?
    /// Agreed boundaries, and those of them that have drifted.
    public var boundaries: Int
    public var drifted: Int

    /// Two promoters, in order, and how many of their offerings overlap.
    public struct PromoterPair: Hashable, Sendable, Codable {
        public var a: Identifier<Promoter>
        public var b: Identifier<Promoter>
        public var overlaps: Int

        public init(a: Identifier<Promoter>, b: Identifier<Promoter>, overlaps: Int) {
            self.a = a
            self.b = b
            self.overlaps = overlaps
        }
    }

    public init(
        month: String, offerings: Int = 0, overlaps: [PromoterPair] = [], related: Int = 0, clear: Int = 0,
        freshness: Double? = nil, boundaries: Int = 0, drifted: Int = 0
    ) {
        self.month = month
        self.offerings = offerings
        self.overlaps = overlaps
        self.related = related
        self.clear = clear
        self.freshness = freshness
        self.boundaries = boundaries
        self.drifted = drifted
    }

    /// The share of touching pairs whose boundary is told, 0…1; nil where none touch.
    public var clarity: Double? { related == 0 ? nil : Double(clear) / Double(related) }

    /// `2026-11`, of the month in UTC.
    public static func month(of moment: Date) -> String {
        String(CalendarDay(moment).description.prefix(7))
    }
}
