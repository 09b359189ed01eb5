import FoundationEssentials
import Model

/// The typed terms of two offerings, compared by what they mean rather than by how they are written.
enum Terms {
    /// What makes a scheme what it is, the weightiest first.
    static let compared: [FieldName] = [
        .amountMaximum, .amountMinimum, .rate, .rateMaximum, .cover, .ownShareMinimum, .employeesMaximum,
        .employeesMinimum, .turnoverMaximum, .turnoverMinimum, .ageMaximumYears, .termMonths, .graceMonths, .deadline,
        .date, .price, .priceForMembers, .interest, .hours, .seats, .processingDays,
    ]

    static func equal(_ a: Offering, _ b: Offering) -> [FieldName] {
        compared.filter { difference($0, a, b) == .equal }
    }

    static func differing(_ a: Offering, _ b: Offering) -> [FieldName] {
        compared.filter { difference($0, a, b) == .different }
    }

    private enum Difference {
        case equal, different, unknown
    }

    private static func difference(_ field: FieldName, _ a: Offering, _ b: Offering) -> Difference {
        guard let first = value(field, a), let second = value(field, b) else { return .unknown }
        if first == second { return .equal }
        guard let left = number(first), let right = number(second), sameCurrency(first, second) else {
            return .different
        }
        if near(left, right) { return .equal }
        // "50 procent av 40 000–60 000" is "20 000–30 000".
        if field == .amountMaximum || field == .amountMinimum {
            let shares = [share(a), share(b)].compactMap { $0 }
            if shares.contains(where: { near(left * $0, right) || near(right * $0, left) }) { return .equal }
        }
        return .different
    }

    /// The field, or what another field says the same with: a share paid is a hundred less one's own.
    private static func value(_ field: FieldName, _ offering: Offering) -> FieldValue? {
        if let value = offering.value(of: field) { return value }
        switch field {
        case .rate: return offering.value(of: .rateMaximum) ?? rateFromOwnShare(offering)
        case .rateMaximum: return offering.value(of: .rate) ?? rateFromOwnShare(offering)
        default: return nil
        }
    }

    private static func rateFromOwnShare(_ offering: Offering) -> FieldValue? {
        guard case .number(let own)? = offering.value(of: .ownShareMinimum) else { return nil }
        return .number(100 - own)
    }

    private static func share(_ offering: Offering) -> Double? {
        guard case .number(let rate)? = offering.value(of: .rate) ?? offering.value(of: .rateMaximum), rate > 0 else {
            return nil
        }
        return rate / 100
    }

    private static func number(_ value: FieldValue) -> Double? {
        switch value {
        case .number(let number): number
        case .money(let money): money.amount
        case .text, .day: nil
        }
    }

    private static func sameCurrency(_ a: FieldValue, _ b: FieldValue) -> Bool {
        if case .money(let first) = a, case .money(let second) = b { return first.currency == second.currency }
        return true
    }

    /// Equal to within rounding: half a per cent.
    private static func near(_ a: Double, _ b: Double) -> Bool {
        abs(a - b) <= 0.005 * max(abs(a), abs(b))
    }
}
