import FoundationEssentials
import Model

/// How many people the company may have (F4): `min-max`, from the typed fields, never from words.
struct CompanySizeRule: FacetRule {
    let name = FacetName.companySize

    func codes(in reading: FacetReading) -> [FacetCode] {
        let fields = reading.observation.fields
        return NumberSpan(fields[.employeesMinimum], fields[.employeesMaximum]).map { [$0.code] } ?? []
    }
}

/// How old the company may be in years (F5): `min-max`.
struct CompanyAgeRule: FacetRule {
    let name = FacetName.companyAge

    func codes(in reading: FacetReading) -> [FacetCode] {
        let fields = reading.observation.fields
        return NumberSpan(fields["age_min_years"], fields[.ageMaximumYears]).map { [$0.code] } ?? []
    }
}

/// A span that two fields make, one of which may be missing.
private struct NumberSpan {
    let code: FacetCode

    init?(_ low: Observed<FieldValue>?, _ high: Observed<FieldValue>?) {
        guard let quotation = (high ?? low)?.quotation else { return nil }
        let bottom = Self.number(low) ?? 0
        guard let top = Self.number(high) else {
            code = FacetCode("\(bottom)-", quotation)
            return
        }
        code = FacetCode("\(bottom)-\(top)", quotation)
    }

    private static func number(_ value: Observed<FieldValue>?) -> Int? {
        guard case .number(let number)? = value?.value, number >= 0, number < 1e9 else { return nil }
        return Int(number)
    }
}
