import FoundationEssentials
public import Model

/// One thing that a person sets of an entry, as it is typed: `amount_max=400000 SEK`, `facet.need=fa_betalt,investera`,
/// `status=defunct`, `review=accepted`, `assured=2026-11-30`. Nothing after `=` takes back what was set.
public enum CatalogueEdit: Hashable, Sendable {
    case field(FieldName, FieldValue?)
    case facet(FacetName, [String]?)
    case status(Offering.Status?)
    case review(Offering.Review)
    case assured(CalendarDay)

    /// - Throws: ``CatalogueEditError`` saying what may be written.
    public init(_ text: String) throws(CatalogueEditError) {
        let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 2 else { throw CatalogueEditError(text, "write it as field=value") }
        let (name, value) = (parts[0], parts[1])
        if name.hasPrefix("facet.") {
            self = try Self.facet(String(name.dropFirst(6)), value, text)
            return
        }
        switch name {
        case "status":
            let status = Offering.Status(rawValue: value)
            if status == nil, !value.isEmpty { throw .choose(text, Offering.Status.allCases.map(\.rawValue)) }
            self = .status(status)
        case "review":
            guard let review = Offering.Review(rawValue: value) else {
                throw .choose(text, Offering.Review.allCases.map(\.rawValue))
            }
            self = .review(review)
        case "assured":
            guard let day = CalendarDay(value) else { throw CatalogueEditError(text, "write a day as 2026-11-30") }
            self = .assured(day)
        default: self = .field(FieldName(rawValue: name), try Self.value(value, of: name, text))
        }
    }

    private static let moneys: Set<FieldName> = [
        .amountMinimum, .amountMaximum, .turnoverMinimum, .turnoverMaximum, .price, .priceForMembers, .budget,
    ]
    private static let days: Set<FieldName> = [.deadline, .opens, .date]
    private static let texts: Set<FieldName> = [
        .title, .description, .url, .contact, .availability, .cost, .area, .countries,
    ]
    private static let numbers: Set<FieldName> = [
        .rate, .rateMaximum, .cover, .premium, .fee, .advance, .ownShareMinimum, .interest, .interestDiscount,
        .employeesMinimum,
        .employeesMaximum, .ageMaximumYears, .termMonths, .graceMonths, .processingDays, .hours, .seats,
    ]

    private static func value(
        _ value: String, of name: String, _ text: String
    ) throws(CatalogueEditError) -> FieldValue? {
        let field = FieldName(rawValue: name)
        let known = moneys.union(days).union(texts).union(numbers)
        guard known.contains(field) else {
            throw .choose(text, known.map(\.rawValue) + ["facet.NAME", "status", "review", "assured"])
        }
        if value.isEmpty { return nil }
        if texts.contains(field) { return .text(value) }
        if days.contains(field) {
            guard let day = CalendarDay(value) else { throw CatalogueEditError(text, "write a day as 2026-11-30") }
            return .day(day)
        }
        let words = value.split(separator: " ").map(String.init)
        guard let number = words.first.flatMap(Double.init), number.isFinite else {
            throw CatalogueEditError(text, "write a number as 400000 or 12.5")
        }
        guard moneys.contains(field) else { return .number(number) }
        let currency = words.count > 1 ? words[1].uppercased() : "SEK"
        guard words.count <= 2, currency.utf8.count == 3 else {
            throw CatalogueEditError(text, "write an amount as 400000 SEK")
        }
        return .money(Money(amount: number, currency: currency))
    }

    private static func facet(
        _ name: String, _ value: String, _ text: String
    ) throws(CatalogueEditError) -> CatalogueEdit {
        guard let facet = FacetName(rawValue: name) else { throw .choose(text, FacetName.allCases.map(\.rawValue)) }
        if value.isEmpty { return .facet(facet, nil) }
        let codes = value.split(separator: ",").map(String.init)
        let entries = FacetVocabulary.entries(of: facet)
        // Markets, areas and spans have codes beyond the vocabulary.
        guard
            [.market, .area, .companySize, .companyAge].contains(facet) || entries.isEmpty
                || codes.allSatisfy({ FacetVocabulary.entry($0, of: facet) != nil })
        else { throw .choose(text, entries.map(\.code)) }
        return .facet(facet, codes)
    }
}

/// What is wrong with an edit, and what may be written.
public struct CatalogueEditError: Error, Hashable, Sendable, CustomStringConvertible {
    public let description: String

    init(_ text: String, _ remedy: String) {
        description = "'\(text)': \(remedy)"
    }

    static func choose(_ text: String, _ codes: [String]) -> CatalogueEditError {
        CatalogueEditError(text, "choose one of: \(codes.sorted().joined(separator: ", "))")
    }
}

extension Offering {
    /// The entry after a person's edits.
    func edited(_ edits: [CatalogueEdit], by person: String, at now: Date) -> Offering {
        var entry = self
        for edit in edits {
            switch edit {
            case .field(let field, let value): entry.agreed[field] = value.map { Agreed($0, by: person, at: now) }
            case .facet(let facet, let codes): entry.facets.set[facet] = codes
            case .status(let status):
                entry.setStatus = status
                if let status { entry.status = status }
            case .review(let review): entry.review = review
            case .assured(let day): entry.assured = day.startUTC
            }
        }
        return entry
    }
}
