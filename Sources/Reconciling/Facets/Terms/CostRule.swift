import FoundationEssentials
import Model

/// What it costs the company (F9).
struct CostRule: FacetRule {
    let name = FacetName.cost

    func codes(in reading: FacetReading) -> [FacetCode] {
        let wording = reading.wording
        let fields = reading.observation.fields
        var codes = Self.words.codes(in: wording, heedsDenials: false)
        if codes.isEmpty { codes = Self.ofThePage.codes(in: reading.wholePage, heedsDenials: false) }
        let has = { (code: String) in codes.contains { $0.code == code } }
        if has("rantefri") { codes.removeAll { $0.code == "ranta" || $0.code == "rantefri" } }
        let price = fields[.price] ?? fields[.priceForMembers]
        if let price, Self.isFree(price.value) {
            if !has("gratis") { codes.append(FacetCode("gratis", price.quotation)) }
        } else if let price, !has("konsultarvode") {
            codes.removeAll { $0.code == "gratis" || (fields[.price] != nil && $0.code == "medlem") }
            if !codes.contains(where: { $0.code == "avgift" }) { codes.append(FacetCode("avgift", price.quotation)) }
        } else if price != nil {
            codes.removeAll { $0.code == "avgift" || $0.code == "medlem" }
        }
        if let share = fields[.rate] ?? fields[.rateMaximum] ?? fields[.ownShareMinimum],
            !codes.contains(where: { $0.code == "medfinansiering" })
        {
            codes.append(FacetCode("medfinansiering", share.quotation))
        }
        if let interest = fields[.interest] ?? fields[.interestDiscount], !codes.contains(where: { $0.code == "ranta" })
        {
            codes.append(FacetCode("ranta", interest.quotation))
        }
        return codes
    }

    private static func isFree(_ value: FieldValue) -> Bool {
        switch value {
        case .money(let money): money.amount == 0
        case .number(let number): number == 0
        case .text, .day: false
        }
    }

    /// What a page's lead says of everything that stands on it.
    private static let ofThePage = WordFacet([
        WeighedWords(
            "gratis", 3,
            [
                "allt … kostnadsfri~", "allt … kostnadsfritt", "allt … gratis", "alla … kostnadsfria", "alla … gratis",
                "allt … avgiftsfritt", "all … free of charge", "everything … free", "tjänster är kostnadsfria",
                "tjänsterna är kostnadsfria", "våra tjänster är gratis", "hjälpen är gratis",
            ]),
        WeighedWords("ranta", 3, ["räntan är", "vår ränta", "our interest"]),
    ])

    private static let words = WordFacet(
        [
            WeighedWords(
                "gratis", 3,
                [
                    "gratis", "fri från kostnad", "fritt från kostnad", "free review", "free advice", "free service",
                    "kostnadsfri~", "kostnadsfritt", "avgiftsfri~", "avgiftsfritt", "utan avgift",
                    "utan kostnad", "kostar inget", "kostar ingenting", "kostar inte", "betalar inget",
                    "betalar ingenting", "tar inte betalt", "tar inget betalt", "fritt deltagande", "ingen avgift",
                    "inga avgifter", "free of charge",
                    "no charge", "no cost", "at no cost", "costs nothing", "for free", "is free", "inte något",
                    "ingen kostnad", "bjuder vi på", "står för kostnaden", "deltagandet är fritt", "fri entré",
                ]),
            WeighedWords(
                "gratis", 3,
                [
                    "free", "no fee", "without charge", "without cost", "costs you nothing", "utan att det kostar",
                    "helt fritt", "bekostas av eu", "betalas av eu",
                ]),
            WeighedWords(
                "gratis", -4,
                [
                    "free sale", "duty free", "tax free", "fossil free", "free trade", "interest free", "carbon free",
                    "free movement",
                ]),
            WeighedWords(
                "medlem", 3,
                [
                    "ingår för medlemmar", "ingår i medlemskap~", "medlemspris~", "ingår i medlemsavgift~",
                    "för medlemmar", "included … member*", "medlemsförmån~", "member price",
                ]),
            WeighedWords(
                "avgift", 3,
                [
                    "avgift tas ut", "avgift debiteras", "premien debiteras", "premien beräknas", "månadsavgift~",
                    "premie~", "premien", "deltagaravgift~", "avgiften", "avgift på",
                    "anmälningsavgift~", "kurspris", "avgift", "kursavgift~", "premium~", "fee", "handläggningsavgift~",
                    "kr per", "kronor per", "priset är", "kostar", "costs sek", "pris",
                ]),
            WeighedWords(
                "avgift", -4,
                [
                    "utan avgift", "ingen avgift", "inga avgifter", "kostar inget", "kostar ingenting", "kostar inte",
                    "no fee", "medlemsavgift~",
                ]),
            WeighedWords(
                "ranta", 3, ["ränta", "räntan", "*ränta", "ränterabatt~", "räntesats~", "interest rate", "interest"]),
            WeighedWords("rantefri", 3, ["räntefri~", "räntefritt", "utan ränta", "interest-free", "ingen ränta"]),
            WeighedWords(
                "konsultarvode", 3.2,
                [
                    "fast pris", "by the hour", "per hour", "per timme", "timarvode~", "konsultarvode~", "timpris~",
                    "arvode~", "per konsulttimme", "offert",
                    "hourly rate", "fixed price", "på uppdragsbasis", "uppdragspris",
                ]),
            WeighedWords(
                "medfinansiering", 3,
                [
                    "medfinansier*", "egen insats", "halva notan", "halva kostnaden", "resten betalar", "egeninsats~",
                    "eget kapital motsvarande", "står själv för", "procent av kostnad~", "procent av faktura~",
                    "betalar du själv", "betalar ni själva", "own contribution", "co-financ*",
                ]),
        ], nearness: 0.5)
}
