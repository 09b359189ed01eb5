import Model

/// Which markets it is for (F7): groups of countries, and countries.
struct MarketRule: FacetRule {
    let name = FacetName.market

    func codes(in reading: FacetReading) -> [FacetCode] {
        Self.codes(in: reading.wording)
    }

    static func codes(in wording: Wording) -> [FacetCode] { words.codes(in: wording) }

    private static let groups: [WeighedWords] = [
        WeighedWords("norden", 3, ["norden", "nordisk~", "de nordiska länderna", "nordic"]),
        WeighedWords(
            "eu_ees", 3,
            [
                "eu-land*", "eu-länder*", "länder i eu", "i eu", "inom eu", "hela eu", "eu-marknad*", "eu", "ees",
                "i europa", "europeisk~", "europa", "the eu", "within the eu", "european",
            ]),
        WeighedWords(
            "eu_ees", -6,
            [
                "eu-medel", "eu-program", "eu-pengar", "eu-kommission*", "eu finansierar", "utanför eu",
                "outside the eu", "eu-ansök*", "eu-stöd", "utanför europa", "eu-finansier*", "utanför ees",
            ]),
        WeighedWords("efta", 3, ["efta"]),
        WeighedWords(
            "utanfor_eu", 3,
            [
                "utanför eu", "utanför europa", "outside the eu", "outside europe", "utanför ees", "tredje land",
                "tredjeland~",
            ]),
        WeighedWords("utanfor_eu_efta", 3, ["utanför eu och efta", "outside the eu and efta", "utanför eu / efta"]),
        WeighedWords(
            "utanfor_sverige", 2,
            [
                "ett annat land", "i utlandet", "utländsk mässa", "utomlands", "andra länder", "abroad", "utländsk~",
                "till utlandet",
            ]),
        WeighedWords(
            "varlden", 3.2,
            [
                "hela världen", "i världen", "världen över", "alla världsdelar", "i vilket land som helst",
                "alla länder", "worldwide", "any country", "världsdelar", "globalt", "all markets", "alla marknader",
                "länder världen över", "oavsett land", "runt om i världen", "vilket land", "vilka länder",
            ]),
    ]

    private static let words = WordFacet(
        groups + Countries.rows.map { WeighedWords($0.code, 3, $0.phrases) }, least: 1.8, nearness: 0.4)
}
