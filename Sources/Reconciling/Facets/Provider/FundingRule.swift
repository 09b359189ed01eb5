import Model

/// Whose money pays for it (F10).
struct FundingRule: FacetRule {
    let name = FacetName.funding

    func codes(in reading: FacetReading) -> [FacetCode] {
        Self.words.codes(in: reading.wholePage)
    }

    private static let words = WordFacet([
        WeighedWords(
            "statlig", 3,
            [
                "statliga medel", "statligt finansier*", "finansieras av staten", "staten betalar", "staten bidrar",
                "statsanslag*", "staten bär", "tillväxtverket finansierar", "state-funded", "statligt anslag",
                "statliga bidrag~",
            ]),
        WeighedWords(
            "regional", 3,
            [
                "regionala medel", "regionen finansierar", "finansieras av regionen", "regionala utvecklingsmedel",
                "regionen betalar",
            ]),
        WeighedWords(
            "eu", 3,
            [
                "europeiska regionalfonden", "regionalfonden", "eu finansierar", "finansieras av eu",
                "bekostas av eu", "eu-finansier*", "medfinansieras av eu",
                "co-funded by the eu", "eu-kommissionen betalar", "europeiska unionen", "landsbygdsprogrammet",
            ]),
        WeighedWords(
            "medlem", 3, ["medlemsavgift~", "utan statliga pengar", "finansieras av medlem*", "medlemsfinansier*"]),
        WeighedWords(
            "kund", 3,
            ["kundfinansier*", "betalas av kunden", "uppdragsfinansier*", "premien täcker", "privatfinansier*"]),
        WeighedWords("stiftelse", 3, ["sparstiftels*", "stiftelsen"]),
    ])
}
