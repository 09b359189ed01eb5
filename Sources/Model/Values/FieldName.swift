/// The name of one property of an offering, as the catalogue and its JSON spell it.
///
/// Rates, cover and shares are in percent; `…_months`, `…_years`, `…_days` and `hours` say their unit; amounts and
/// prices are ``Money``. More names may come, under the same kind of name.
public struct FieldName: CodedName {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static let title: Self = "title"
    public static let description: Self = "description"
    public static let url: Self = "url"
    public static let contact: Self = "contact"

    public static let amountMinimum: Self = "amount_min"
    public static let amountMaximum: Self = "amount_max"
    public static let rate: Self = "rate"
    public static let rateMaximum: Self = "rate_max"
    public static let cover: Self = "cover_pct"
    /// A guarantee's or an insurance's price.
    public static let premium: Self = "premium_pct"
    /// A fee as a share of the amount.
    public static let fee: Self = "fee_pct"
    /// The share of an invoice that is paid at once.
    public static let advance: Self = "advance_pct"
    public static let ownShareMinimum: Self = "own_share_min"
    public static let interest: Self = "interest"
    public static let interestDiscount: Self = "interest_discount"

    public static let employeesMinimum: Self = "employees_min"
    public static let employeesMaximum: Self = "employees_max"
    public static let turnoverMinimum: Self = "turnover_min"
    public static let turnoverMaximum: Self = "turnover_max"
    public static let ageMaximumYears: Self = "age_max_years"

    public static let termMonths: Self = "term_months"
    public static let graceMonths: Self = "grace_months"
    public static let processingDays: Self = "processing_days"
    public static let hours: Self = "hours"

    public static let deadline: Self = "deadline"
    public static let opens: Self = "opens"
    public static let date: Self = "date"
    public static let availability: Self = "availability"

    public static let price: Self = "price"
    public static let priceForMembers: Self = "price_member"
    public static let cost: Self = "cost"
    public static let budget: Self = "budget"
    public static let seats: Self = "seats"
    public static let area: Self = "area"
    public static let countries: Self = "countries"

    /// Every field that is read from text, in the order in which they are listed.
    public static let all: [FieldName] = [
        .title, .description, .url, .contact, .amountMinimum, .amountMaximum, .rate, .rateMaximum, .cover, .premium,
        .fee,
        .advance, .ownShareMinimum, .interest, .interestDiscount, .employeesMinimum, .employeesMaximum,
        .turnoverMinimum, .turnoverMaximum, .ageMaximumYears, .termMonths, .graceMonths, .processingDays, .hours,
        .deadline, .opens, .date, .availability, .price, .priceForMembers, .cost, .budget, .seats, .area, .countries,
    ]

    /// Text that people write and reword: compared word by word, and a difference is editorial unless facets move.
    public static let prose: Set<FieldName> = [.title, .description]
}
