import Language
import Model

/// What fields are called, and the unit of those that are numbers.
enum FieldWording {
    static func label(_ field: FieldName, _ language: TextLanguage) -> String {
        labels[field]?[language] ?? field.rawValue
    }

    static func unit(_ field: FieldName, _ language: TextLanguage) -> String {
        units[field]?[language] ?? ""
    }

    private static let labels: [FieldName: Bilingual] = [
        .title: Bilingual("namn", "title"), .description: Bilingual("text", "text"),
        .url: Bilingual("adress", "address"), .contact: Bilingual("kontakt", "contact"),
        .amountMinimum: Bilingual("lägsta belopp", "least amount"),
        .amountMaximum: Bilingual("högsta belopp", "greatest amount"), .rate: Bilingual("andel", "share"),
        .rateMaximum: Bilingual("högsta andel", "greatest share"), .cover: Bilingual("täckning", "cover"),
        .premium: Bilingual("premie", "premium"), .fee: Bilingual("avgift", "fee"),
        .advance: Bilingual("förskott", "advance"),
        .ownShareMinimum: Bilingual("egen insats", "own share"), .interest: Bilingual("ränta", "interest"),
        .interestDiscount: Bilingual("ränterabatt", "interest discount"),
        .employeesMinimum: Bilingual("minst antal anställda", "least number of employees"),
        .employeesMaximum: Bilingual("högst antal anställda", "greatest number of employees"),
        .turnoverMinimum: Bilingual("lägsta omsättning", "least turnover"),
        .turnoverMaximum: Bilingual("högsta omsättning", "greatest turnover"),
        .ageMaximumYears: Bilingual("högsta ålder", "greatest age"), .termMonths: Bilingual("löptid", "term"),
        .graceMonths: Bilingual("amorteringsfri tid", "grace period"),
        .processingDays: Bilingual("handläggningstid", "processing time"), .hours: Bilingual("timmar", "hours"),
        .deadline: Bilingual("sista dag", "deadline"), .opens: Bilingual("öppnar", "opens"),
        .date: Bilingual("datum", "date"), .availability: Bilingual("tillgänglighet", "availability"),
        .price: Bilingual("pris", "price"), .priceForMembers: Bilingual("pris för medlemmar", "price for members"),
        .cost: Bilingual("kostnad", "cost"), .budget: Bilingual("budget", "budget"),
        .seats: Bilingual("platser", "places"), .area: Bilingual("område", "area"),
        .countries: Bilingual("länder", "countries"),
    ]

    private static let percent = Bilingual(" %", "%")
    private static let months = Bilingual(" månader", " months")
    private static let units: [FieldName: Bilingual] = [
        .rate: percent, .rateMaximum: percent, .cover: percent, .premium: percent, .fee: percent, .advance: percent,
        .ownShareMinimum: percent, .interest: percent,
        .interestDiscount: Bilingual(" procentenheter", " percentage points"), .termMonths: months,
        .graceMonths: months, .processingDays: Bilingual(" dagar", " days"), .hours: Bilingual(" timmar", " hours"),
        .ageMaximumYears: Bilingual(" år", " years"),
    ]
}
