/// A number with its unit as a text states it: an amount, a share, a count of people, a length of time.
public struct QuantityMention: Hashable, Sendable {
    public let unit: QuantityUnit
    /// The least value that the words allow; nil where they set none.
    public let lower: Double?
    /// The greatest value that the words allow; nil where they set none. "Färre än 250 anställda" gives 249; of
    /// money, shares and time the figure itself.
    public let upper: Double?
    public let bound: Bound
    /// Whether the number is only an article: "en dag".
    public let isArticle: Bool
    /// The words with those of the bound ("högst 95 000 kronor"), in UTF-8 code units.
    public let range: Range<Int>
    /// The same words as indices of tokens.
    public let tokens: Range<Int>

    public init(
        unit: QuantityUnit, lower: Double?, upper: Double?, bound: Bound, isArticle: Bool, range: Range<Int>,
        tokens: Range<Int>
    ) {
        self.unit = unit
        self.lower = lower
        self.upper = upper
        self.bound = bound
        self.isArticle = isArticle
        self.range = range
        self.tokens = tokens
    }

    /// The figure itself: of a span its upper end.
    public var value: Double { upper ?? lower ?? 0 }

    /// The amount's currency, of money.
    public var currency: String? {
        if case .money(let currency) = unit { currency } else { nil }
    }

    /// The upper figure in months, for a length of time.
    public var months: Double? {
        guard case .duration(let unit) = unit, let factor = unit.months else { return nil }
        return (value * factor * 100).rounded() / 100
    }

    /// The upper figure in days, for a length of time; an hour is a part of one.
    public var days: Double? {
        guard case .duration(let unit) = unit else { return nil }
        return value * unit.days
    }
}
